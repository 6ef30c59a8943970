"""The documented notifications as types: what is in the resource of each event."""

from __future__ import annotations

from typing import Any

from codegen.names import camel
from codegen.schema import Module, Style, render
from wechatpay.openapi import webhooks

__all__ = ["notifications"]

_OF_OURS = {
    "v2/transaction-fail": "V2TransactionSuccess",
    "v2/combined-transactions-fail": "V2CombinedTransactionsSuccess",
    "v2/unknown": "dict[str, str]",
}
"""What the client calls a notification of APIv2 that says of itself that it failed, or nothing that is documented."""

_JSON, _XML = Style(), Style(is_text=True)
_PREFIXES = {("v3", True): "", ("v2", False): "V2", ("v2", True): "V2Score"}


def notifications() -> str:
    """The text of `wechatpay/types/notifications.py`."""
    module = Module("What is in the `resource` of each documented notification, and all of them as one type.")
    members = [_member(module, key, operation) for key, operation in sorted(webhooks().items())]
    members += [f'Notification[Literal["{name}"], {kind}]' for name, kind in _OF_OURS.items()]
    known = "\n".join(f"    {member}," for member in members)
    tail = (
        f"AnyNotification = Union[\n{known}\n]\n"
        '"""A documented notification: comparing its `event_type` tells what is in its `resource`.\n\n'
        "One that is not documented yet is a `wechatpay.notifications.Notification[str, Mapping[str, Any]]`.\n"
        '"""'
    )
    return render(module, ["from wechatpay.notifications._notification import Notification"], tail)


def _member(module: Module, key: str, operation: dict[str, Any]) -> str:
    version, _, event_type = key.partition("/")
    # The Score's events of APIv2 have names that others have too.
    name = f"{_PREFIXES[version, event_type.isupper()]}{camel(event_type)}"
    resource = operation.get("x-resource")
    in_xml = version == "v2" and (resource is None or "req_info" in str(operation["requestBody"]))
    schema = resource or next(iter(operation["requestBody"]["content"].values()))["schema"]
    kind = module.typed(schema, name, _XML if in_xml else _JSON, operation["summary"])
    return f'Notification[Literal["{event_type if version == "v3" else key}"], {kind}]'
