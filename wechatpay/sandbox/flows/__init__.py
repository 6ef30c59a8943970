"""The business flows that a sandbox plays with state, one file each.

Every other documented operation gets an example response from its document. To add a flow, derive a class from
`flow.Flow` in a file of its own, and name it once in `wechatpay/sandbox/core.py`.
"""

from __future__ import annotations

__all__: list[str] = []
