"""Merges what several sources say of the API into the documents: `python -m codegen.facts` writes them.

The data flows one way: `sources/` -> `evidence.py` (what each source says of each field) -> `rules.py` (which of them
is believed) -> `merge.py` (the documents of the site, changed accordingly) -> `wechatpay/openapi/documents/`, and what
no rule decides -> `undecided.tsv`.
"""
