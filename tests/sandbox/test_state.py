"""The state of a sandbox in a file, from which the next sandbox continues."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest

from wechatpay.sandbox import Sandbox

from ..conftest import ORDER, RETURN_RECEIPTS, SUBSIDY

NOBODY = "http://127.0.0.1:9/nobody"
SHARING = {"type": "MERCHANT_ID", "account": "1900000109", "amount": 30, "description": "d"}
TRANSFER = {
    "appid": "wx1", "out_bill_no": "T1", "openid": "o1", "transfer_amount": 100, "transfer_remark": "r",
    "transfer_scene_id": "1002", "notify_url": NOBODY,
    "transfer_scene_report_infos": [{"info_type": "补贴类型", "info_content": "高温补贴"}],
}  # fmt: skip
STOCK = {
    "stock_name": "满10减1", "available_begin_time": "2020-01-01T00:00:00+08:00", "no_cash": False,
    "available_end_time": "2099-01-01T00:00:00+08:00", "stock_type": "NORMAL", "belong_merchant": "1900000001",
    "out_request_no": "S1", "comment": "c",
    "stock_use_rule": {"max_coupons": 5, "max_amount": 300, "max_coupons_per_user": 2, "natural_person_limit": False,
                       "prevent_api_abuse": False},
    "coupon_use_rule": {"available_merchants": ["1900000001"],
                        "fixed_normal_coupon": {"coupon_amount": 100, "transaction_minimum": 1000}},
}  # fmt: skip
RED_PACKET = {
    "mch_billno": "B1", "mch_id": "1900000001", "wxappid": "wx1", "send_name": "n", "re_openid": "o1",
    "total_amount": "100", "total_num": "1", "wishing": "w", "client_ip": "127.0.0.1", "act_name": "a", "remark": "r",
}  # fmt: skip


def place(client, number="ORDER1", **more):
    client.v3.pay.transactions.native.post(json={**ORDER, "out_trade_no": number, "notify_url": NOBODY, **more})


def test_a_sandbox_continues_with_the_keys_the_clock_and_the_orders_of_its_state_file(tmp_path):
    path = tmp_path / "sandbox.sqlite"
    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        place(client)
        sandbox.pay("ORDER1")
        sandbox.rotate_platform_certificate()
        sandbox.clock.advance(days=1)
        client.v3.certificates.get()
        known = (sandbox.merchant_serial, sandbox.apiv3_key, sandbox.platform_serial, sandbox.public_key_id)
        now = sandbox.clock.now()
    assert path.stat().st_mode & 0o077 == 0
    with Sandbox(state=path) as again, again.client() as client:
        assert (again.merchant_serial, again.apiv3_key, again.platform_serial, again.public_key_id) == known
        assert again.clock.now() >= now
        query = {"out_trade_no": "ORDER1", "params": {"mchid": again.mchid}}
        assert client.v3.pay.transactions.outTradeNo._out_trade_no_.get(**query).json()["trade_state"] == "SUCCESS"
        refund = {
            "out_trade_no": "ORDER1",
            "out_refund_no": "1",
            "amount": {"refund": 1, "total": 100, "currency": "CNY"},
        }
        assert client.v3.refund.domestic.refunds.post(json=refund).json()["status"] == "PROCESSING"


def test_every_flow_continues_with_its_state(tmp_path):
    path = tmp_path / "sandbox.sqlite"

    def perform_each_once(sandbox, client):
        """Return the results of operations that a second call with the same numbers must not repeat."""
        query = {"out_trade_no": "ORDER1", "params": {"mchid": sandbox.mchid}}
        order = client.v3.pay.transactions.outTradeNo._out_trade_no_.get(**query).json()
        sharing = {
            "transaction_id": order["transaction_id"],
            "out_order_no": "O1",
            "appid": "wx1",
            "unfreeze_unsplit": False,
        }
        return {
            "subsidy": client.chain(RETURN_RECEIPTS).post(json=SUBSIDY).json(),
            "sharing": client.v3.profitsharing.orders.post(json={**sharing, "receivers": [SHARING]}).json()["order_id"],
            "transfer": client.chain("v3/fund-app/mch-transfer/transfer-bills")
            .post(json=TRANSFER)
            .json()["create_time"],
            "coupon": client.chain("v3/marketing/favor/coupon-stocks").post(json=STOCK).json(),
            "red packet": client.v2.mmpaymkttransfers.sendredpack.post(xml=RED_PACKET).xml()["send_listid"],
        }

    with Sandbox(state=path) as sandbox, sandbox.client() as client:
        place(client, settle_info={"profit_sharing": True})
        sandbox.pay("ORDER1")
        receiver = {"appid": "wx1", "type": SHARING["type"], "account": SHARING["account"], "relation_type": "PARTNER"}
        client.v3.profitsharing.receivers.add.post(json=receiver)
        sandbox.clock.advance(minutes=1)
        results = perform_each_once(sandbox, client)
        bill = client.v3.bill.tradebill.get(params={"bill_date": f"{sandbox.clock.now():%Y-%m-%d}"}).json()
        port = int(sandbox.base_url.rpartition(":")[2])
    with Sandbox(state=path, port=port) as again, again.client() as client:
        again.clock.advance(minutes=1)  # so that nothing that is created now is equal by chance
        assert perform_each_once(again, client) == results
        client.download(bill["download_url"], to=tmp_path / "bill.csv", sha1=bill["hash_value"])
        assert "`ORDER1" in (tmp_path / "bill.csv").read_text("utf-8-sig")


def test_changes_without_a_request_are_saved_when_the_sandbox_is_closed(tmp_path):
    path = tmp_path / "sandbox.sqlite"
    with Sandbox(state=path) as sandbox:
        sandbox.clock.advance(days=5)
        serial, now = sandbox.rotate_platform_certificate(), sandbox.clock.now()
    with Sandbox(state=path) as again:
        assert again.platform_serial == serial
        assert again.clock.now() >= now


@pytest.mark.parametrize("content", [b"not a database at all" * 100, None])
def test_a_file_that_is_not_the_state_of_a_sandbox_is_refused(tmp_path, content):
    path = tmp_path / "file"
    if content is None:
        with contextlib.closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("CREATE TABLE sandbox (id INTEGER PRIMARY KEY, state BLOB)")
            connection.execute("INSERT INTO sandbox VALUES (1, ?)", (b"garbage",))
    else:
        path.write_bytes(content)
    with pytest.raises(ValueError, match="state"):
        Sandbox(state=path)
