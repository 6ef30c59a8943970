"""Transfers to users, which the user confirms within a day.

    WAIT_USER_CONFIRM -> SUCCESS, when the user confirms
                      -> CANCELING -> CANCELLED, when the merchant cancels
                      -> FAIL, after 24 hours, or when the user's account takes no money

https://pay.weixin.qq.com/doc/v3/merchant/4012711988, .../4012715211 (the states), .../4013778940 (the refusals),
.../4013774588 to 4013774595 (what each scene reports)
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar

from wechatpay.sandbox.clock import Clock, format_time
from wechatpay.sandbox.flows.flow import Flow, Route
from wechatpay.sandbox.flows.orders import generate_number, has_passed
from wechatpay.sandbox.http import JSONObject, Refusal, ServerRequest

__all__ = ["TransferFlow"]

BILLS = "/v3/fund-app/mch-transfer/transfer-bills"
CONFIRMATION_TIME = timedelta(hours=24)
"""The time within which the user confirms."""
RETRY_DAYS = 3
"""The calendar days within which the same request may be sent again."""
QUERY_TIME = timedelta(days=30)
"""The time within which a transfer is found."""
MIN_AMOUNT = 10
"""Fen: the least that is transferred."""
MIN_NAMED_AMOUNT = 30
"""Fen: a transfer of less takes no name."""
MAX_UNNAMED_AMOUNT = 200_000
"""Fen: a transfer of this or more needs the name."""
MAX_RED_PACKET = 20_000
"""Fen: the most that is shown as a red packet."""
SCENES = {
    "1000": ("活动名称 奖励说明", "现金奖励 活动奖励"),
    "1002": ("补贴类型", "行政补贴 行政奖励"),
    "1004": ("保险产品备案编号 保险名称 保险操作单号", "保险理赔款"),
    "1005": ("岗位类型 报酬说明", "劳务报酬 报销款 企业补贴 开工利是"),
    "1009": ("采购商品名称", "货款"),
    "1010": ("回收商品名称", "二手回收货款"),
    "1011": ("赔付原因", "退款 商家赔付"),
    "1013": ("公益活动名称 公益活动备案编号", "公益补助金"),
}
"""By scene, the types of information that a transfer reports, and the reasons that it may show to the user.

Other scenes are not checked.
"""


@dataclass
class Transfer:
    """A transfer and its state."""

    request: JSONObject
    """The fields with which it was created."""
    transfer_bill_no: str
    created_at: datetime
    updated_at: datetime
    state: str = "WAIT_USER_CONFIRM"
    fail_reason: str = ""


class TransferFlow(Flow):
    """The operations of transfers. *on_finished* is called with each finished transfer and its `notify_url`."""

    persisted: ClassVar[tuple[str, ...]] = ("_transfers", "_canceling")

    def __init__(self, mchid: str, clock: Clock, on_finished: Callable[[JSONObject, str], None]) -> None:
        self._mchid = mchid
        self._clock = clock
        self._on_finished = on_finished
        self._transfers: dict[str, Transfer] = {}
        self._canceling: list[Transfer] = []
        self.routes = (
            Route("POST", BILLS, self._create),
            Route("POST", f"{BILLS}/out-bill-no/([^/]+)/cancel", self._cancel),
            Route("GET", f"{BILLS}/(out|transfer)-bill-no/([^/]+)", self._query),
        )

    def _create(self, request: ServerRequest) -> JSONObject:
        body = request.json()
        transfer = self._transfers.get(body["out_bill_no"])
        if transfer is None:
            _check_amount(body)
            _check_scene(body)
            now = self._clock.now()
            transfer = Transfer(body, generate_number("13", self._clock), now, now)
            self._transfers[body["out_bill_no"]] = transfer
        else:
            self._check_retry(transfer, body)
        bill = self._build_bill(transfer)
        shown = {name: bill[name] for name in ("out_bill_no", "transfer_bill_no", "create_time", "state")}
        return {**shown, "package_info": secrets.token_urlsafe(24)} if transfer.state == "WAIT_USER_CONFIRM" else shown

    def _check_retry(self, transfer: Transfer, body: JSONObject) -> None:
        if _leave_out_name(transfer.request) != _leave_out_name(body):
            raise Refusal(400, "INVALID_REQUEST", "单号已存在但信息不一致，请查单后比较确认")
        if (self._clock.now().date() - transfer.created_at.date()).days >= RETRY_DAYS:
            raise Refusal(400, "INVALID_REQUEST", "对应单号已超出重试期,请查单确认后决定是否换单请求")
        self._expire(transfer)
        if transfer.state in ("SUCCESS", "FAIL", "CANCELLED"):
            raise Refusal(400, "ALREADY_EXISTS", "单据状态已经到终态，无法发起转账，请通过查单接口确认转账结果")

    def _cancel(self, _: ServerRequest, number: str) -> JSONObject:
        transfer = self._find(out_bill_no=number)
        if transfer.state not in ("CANCELING", "CANCELLED"):
            self._check_waiting(transfer)
            transfer.state, transfer.updated_at = "CANCELING", self._clock.now()
            self._canceling.append(transfer)
        bill = self._build_bill(transfer)
        return {name: bill[name] for name in ("out_bill_no", "transfer_bill_no", "state", "update_time")}

    def _query(self, _: ServerRequest, owner: str, number: str) -> JSONObject:
        transfer = self._find(**{f"{owner}_bill_no": number})
        if has_passed(transfer.created_at + QUERY_TIME, self._clock.now()):
            raise Refusal(404, "NOT_FOUND", "there is no such transfer of the last 30 days")
        return self._build_bill(transfer)

    def settle(self) -> None:
        """Cancel the transfers that are CANCELING: a server calls it after its response has said that they are."""
        while self._canceling:
            self._finish(self._canceling.pop(0), "CANCELLED", "MCH_CANCEL")

    def confirm(self, number: str) -> None:
        """Confirm the transfer with this merchant's number, as the user does."""
        transfer = self._find(out_bill_no=number)
        if transfer.state != "SUCCESS":
            self._check_waiting(transfer)
            self._finish(transfer, "SUCCESS")

    def fail(self, number: str, reason: str) -> None:
        """Let the transfer with this merchant's number fail with *reason*."""
        transfer = self._find(out_bill_no=number)
        self._check_waiting(transfer)
        self._finish(transfer, "FAIL", reason)

    def _finish(self, transfer: Transfer, state: str, fail_reason: str = "") -> None:
        transfer.state, transfer.fail_reason, transfer.updated_at = state, fail_reason, self._clock.now()
        self._on_finished(self._build_bill(transfer), transfer.request.get("notify_url", ""))

    def _expire(self, transfer: Transfer) -> None:
        """Close *transfer* if its user has not confirmed it in time."""
        is_late = has_passed(transfer.created_at + CONFIRMATION_TIME, self._clock.now())
        if transfer.state == "WAIT_USER_CONFIRM" and is_late:
            self._finish(transfer, "FAIL", "OVERDUE_CLOSE")

    def _check_waiting(self, transfer: Transfer) -> None:
        if transfer.state != "WAIT_USER_CONFIRM":
            raise Refusal(400, "INVALID_REQUEST", f"the transfer is {transfer.state}")

    def _find(self, *, out_bill_no: str = "", transfer_bill_no: str = "") -> Transfer:
        """Return the transfer with the given number, as it is now."""
        by_id = (each for each in self._transfers.values() if each.transfer_bill_no == transfer_bill_no)
        transfer = self._transfers.get(out_bill_no) if out_bill_no else next(by_id, None)
        if transfer is None:
            raise Refusal(404, "NOT_FOUND", "there is no such transfer")
        self._expire(transfer)
        return transfer

    def _build_bill(self, transfer: Transfer) -> JSONObject:
        copied = ("out_bill_no", "appid", "openid", "transfer_amount", "transfer_remark")
        bill: JSONObject = {
            "mch_id": self._mchid,
            **{name: transfer.request[name] for name in copied},
            "transfer_bill_no": transfer.transfer_bill_no,
            "state": transfer.state,
            "create_time": format_time(transfer.created_at),
            "update_time": format_time(transfer.updated_at),
        }
        return {**bill, "fail_reason": transfer.fail_reason} if transfer.fail_reason else bill


def _leave_out_name(body: JSONObject) -> dict[str, Any]:
    """Return *body* without the user's name, whose ciphertext is another one in each request."""
    return {name: value for name, value in body.items() if name != "user_name"}


def _check_amount(body: JSONObject) -> None:
    amount, has_name = body["transfer_amount"], bool(body.get("user_name"))
    if amount < MIN_AMOUNT:
        raise Refusal(400, "INVALID_REQUEST", "超过单笔转账上下限，核实产品设置是否准确")
    if has_name and amount < MIN_NAMED_AMOUNT:
        raise Refusal(400, "PARAM_ERROR", "0.3元以下不允许输入姓名校验")
    if not has_name and amount >= MAX_UNNAMED_AMOUNT:
        raise Refusal(400, "PARAM_ERROR", "user_name is required for 2,000 yuan or more")
    if body.get("user_recv_style", {}).get("type") == "RED_PACKET" and amount > MAX_RED_PACKET:
        raise Refusal(400, "INVALID_REQUEST", "a red packet is at most 200 yuan")


def _check_scene(body: JSONObject) -> None:
    if body["transfer_scene_id"] not in SCENES:
        return
    reported = [each["info_type"] for each in body["transfer_scene_report_infos"]]
    types, perceptions = (names.split() for names in SCENES[body["transfer_scene_id"]])
    if sorted(reported) != sorted(types):
        raise Refusal(400, "INVALID_REQUEST", "未传入完整且对应的转账场景报备信息，请根据接口文档检查")
    if body.get("user_recv_perception") and body["user_recv_perception"] not in perceptions:
        raise Refusal(400, "INVALID_REQUEST", "暂不支持展示当前传入的用户收款感知")
