"""Types of the documented notifications: the resource of each event."""

from __future__ import annotations

from typing import Any

from codegen.names import to_camel_case
from codegen.schema import Module, Style, merge_roles, render
from wechatpay.openapi import webhooks

__all__ = ["render_notifications"]

_CLIENT_EVENTS = {
    "v2/transaction-fail": "V2TransactionSuccess",
    "v2/combined-transactions-fail": "V2CombinedTransactionsSuccess",
    "v2/unknown": "dict[str, str]",
}
"""Event types that the client assigns: to APIv2 notifications of a failure, and to undocumented ones."""

_JSON, _XML = Style(), Style(has_only_strings=True)
_PREFIXES = {("v3", True): "", ("v2", False): "V2", ("v2", True): "V2Score"}


def render_notifications() -> str:
    """Return the text of `wechatpay/types/notifications.py`."""
    module = Module("The `resource` of each documented notification, and the union of all notifications.")
    members = [_render_member(module, key, operation) for key, operation in sorted(webhooks().items())]
    members += [f'Notification[Literal["{name}"], {kind}]' for name, kind in _CLIENT_EVENTS.items()]
    known = "\n".join(f"    {member}," for member in members)
    tail = (
        f"AnyNotification = Union[\n{known}\n]\n"
        '"""Any documented notification: comparing `event_type` narrows the type of `resource`.\n\n'
        "The type of an undocumented notification is `wechatpay.notifications.Notification[str, Mapping[str, Any]]`.\n"
        '"""'
    )
    return render(module, ["from wechatpay.notifications._notification import Notification"], tail)


def _render_member(module: Module, key: str, operation: dict[str, Any]) -> str:
    version, _, event_type = key.partition("/")
    # The prefix keeps the names unique: the APIv2 events of WeChat Pay Score also occur elsewhere.
    name = f"{_PREFIXES[version, event_type.isupper()]}{to_camel_case(event_type)}"
    resource = operation.get("x-resource")
    in_xml = version == "v2" and (resource is None or "req_info" in str(operation["requestBody"]))
    schema = resource or next(iter(operation["requestBody"]["content"].values()))["schema"]
    kind = module.to_type(merge_roles(schema), name, _XML if in_xml else _JSON, operation["summary"])
    return f'Notification[Literal["{event_type if version == "v3" else key}"], {kind}]'
