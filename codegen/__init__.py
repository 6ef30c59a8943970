"""From the documents to types: `python -m codegen` writes them, `--check` says whether they are as they should be."""
