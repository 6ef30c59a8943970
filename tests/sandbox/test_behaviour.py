"""The sandbox behaves as WeChat Pay does: a test for each rule of its manuals, in the order of the manuals."""

from __future__ import annotations

from datetime import timedelta

import pytest

import wechatpay
from wechatpay.sandbox import Sandbox

from ..conftest import ORDER

NOWHERE = "http://127.0.0.1:9/wechatpay"


@pytest.fixture
def sandbox():
    """A sandbox whose notifications fail and are given up at once."""
    with Sandbox(notify_url=NOWHERE, notification_speed=1_000_000) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox):
    with sandbox.client() as client:
        yield client


def refuse(call, **options):
    """Return the error with which *call* is refused."""
    with pytest.raises(wechatpay.APIError) as caught:
        call(**options)
    return caught.value


# --- values


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            {"out_trade_no": "P1"},
            "输入源“/body/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字节数 2，小于最小值 6",
        ),
        (
            {"out_trade_no": "P" * 33},
            "输入源“/body/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字符数 33，大于最大值 32",
        ),
        ({"out_trade_no": "订单20261125/1"}, "字符串必须匹配正则表达式“^[0-9A-Za-z_\\-|*]+$”"),
        (
            {"description": "公" * 43},
            "输入源“/body/description”映射到值字段“商品描述”字符串规则校验失败，字节数 129，大于最大值 127",
        ),
        (
            {"attach": "a" * 129},
            "输入源“/body/attach”映射到值字段“商户数据包”字符串规则校验失败，字节数 129，大于最大值 128",
        ),
        ({"notify_url": "https://a.example.com/" + "x" * 300}, "大于最大值 255"),
        ({"amount": {"total": 0}}, "输入源“/body/amount/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1"),
        (
            {"amount": {"total": "100"}},
            "无法将 JSON 输入源“/body/amount/total”映射到目标字段“总金额”中，此字段需要一个合法的 64 位有符号整数",
        ),
    ],
)
def test_a_value_out_of_its_range_is_refused_in_wechat_pays_words(client, change, message):
    error = refuse(client.v3.pay.transactions.native.post, json={**ORDER, **change})
    assert error.code == "PARAM_ERROR"
    assert message in error.message


def test_a_field_that_is_missing_is_named_in_the_message(client):
    order = {name: value for name, value in ORDER.items() if name != "description"}
    error = refuse(client.v3.pay.transactions.native.post, json=order)
    assert error.message == "输入源“/body/description”映射到字段“商品描述”必填性规则校验失败，此字段为必填项"
    assert error.detail == {"field": "#", "issue": "缺少必填字段", "location": "body"}


def test_a_value_of_the_path_and_of_apiv2_is_checked_too(client, sandbox):
    close = client.v3.pay.transactions.outTradeNo._out_trade_no_.close.post
    error = refuse(close, out_trade_no="P" * 35, json={"mchid": sandbox.mchid})
    assert error.message.startswith("输入源“/uri_template/out_trade_no”映射到值字段“商户订单号”")
    order = {"appid": "wx8888888888888888", "mch_id": sandbox.mchid, "out_trade_no": "ORDER1", "total_fee": 1,
             "body": "公" * 60, "spbill_create_ip": "127.0.0.1", "notify_url": NOWHERE,
             "trade_type": "NATIVE"}  # fmt: skip
    error = refuse(client.v2.pay.unifiedorder.post, xml=order)
    assert "“/body/xml/body”映射到值字段“商品描述”字符串规则校验失败，字节数 180" in str(error)


# --- orders


def place(client, way="native", **change):
    """Place an order; *change* is what differs from the usual one."""
    return getattr(client.v3.pay.transactions, way).post(json={**ORDER, **change}).json()


def query(client, number=ORDER["out_trade_no"]):
    path = client.v3.pay.transactions.outTradeNo._out_trade_no_
    return path.get(out_trade_no=number, params={"mchid": "1900000001"}).json()


@pytest.mark.parametrize(
    ("way", "more", "lifetime"),
    [
        ("jsapi", {"payer": {"openid": "o1"}}, {"hours": 2}),
        ("app", {}, {"hours": 2}),
        ("native", {}, {"hours": 2}),
        ("h5", {"scene_info": {"payer_client_ip": "1.1.1.1", "h5_info": {"type": "Wap"}}}, {"minutes": 5}),
    ],
)
def test_a_prepay_id_and_a_url_end_and_the_same_request_gives_new_ones(client, sandbox, way, more, lifetime):
    place(client, way, **more)
    sandbox.clock.advance(**lifetime)
    with pytest.raises(ValueError, match="place the order again"):
        sandbox.pay(ORDER["out_trade_no"])
    assert query(client)["trade_state"] == "NOTPAY"
    place(client, way, **more)
    sandbox.pay(ORDER["out_trade_no"])
    assert query(client)["trade_state"] == "SUCCESS"


def test_time_expire_ends_paying_and_does_not_close(client, sandbox):
    soon = {"time_expire": (sandbox.clock.now() + timedelta(minutes=10)).replace(microsecond=0).isoformat()}
    place(client, **soon)
    sandbox.clock.advance(minutes=11)
    with pytest.raises(ValueError, match="time_expire has passed"):
        sandbox.pay(ORDER["out_trade_no"])
    assert query(client)["trade_state"] == "NOTPAY"
    assert refuse(client.v3.pay.transactions.native.post, json={**ORDER, **soon}).code == "ORDER_CLOSED"


def test_an_unpaid_order_closes_by_itself_after_seven_days(client, sandbox):
    place(client)
    sandbox.clock.advance(days=6, hours=23)
    assert query(client)["trade_state"] == "NOTPAY"
    sandbox.clock.advance(hours=2)
    assert query(client)["trade_state"] == "CLOSED"


@pytest.mark.parametrize(
    "change",
    [
        {"amount": {"total": 101}},
        {"description": "another"},
        {"attach": "another"},
        {"notify_url": "https://example.invalid/another"},
        {"time_expire": "2099-01-01T00:00:00+08:00"},
    ],
)
def test_the_same_number_with_another_parameter_is_refused(client, change):
    place(client)
    assert place(client)["code_url"]
    error = refuse(client.v3.pay.transactions.native.post, json={**ORDER, **change})
    assert (error.status_code, error.code) == (403, "OUT_TRADE_NO_USED")
    assert refuse(client.v3.pay.transactions.app.post, json=ORDER).code == "OUT_TRADE_NO_USED"


@pytest.mark.parametrize("url", ["https://a.example.com/x?y=1", " https://a.example.com/x", "ftp://a.example.com/x"])
def test_a_notify_url_has_no_query_and_no_space(client, url):
    assert refuse(client.v3.pay.transactions.native.post, json={**ORDER, "notify_url": url}).code == "PARAM_ERROR"


def test_another_payer_cannot_pay(client, sandbox):
    place(client, "jsapi", payer={"openid": "o-buyer"})
    with pytest.raises(ValueError, match="another payer"):
        sandbox.pay(ORDER["out_trade_no"], openid="o-thief")
    sandbox.pay(ORDER["out_trade_no"], openid="o-buyer")
    assert query(client)["payer"] == {"openid": "o-buyer"}


def test_jsapi_over_apiv2_requires_an_openid(client, sandbox):
    order = {"appid": "wx8888888888888888", "mch_id": sandbox.mchid, "out_trade_no": "ORDER1", "total_fee": 1,
             "body": "b", "spbill_create_ip": "1.1.1.1", "notify_url": NOWHERE, "trade_type": "JSAPI"}  # fmt: skip
    assert refuse(client.v2.pay.unifiedorder.post, xml=order).err_code == "PARAM_ERROR"
    assert client.v2.pay.unifiedorder.post(xml={**order, "openid": "o1"}).xml()["prepay_id"]


# --- payments by scanned code


CODEPAY = {name: value for name, value in ORDER.items() if name != "notify_url"} | {
    "payer": {"auth_code": "130061098828009406"},
    "scene_info": {"store_info": {"id": "1"}},
}


def test_a_scanned_code_waits_for_the_password_and_is_then_paid_without_a_notification(client, sandbox):
    sandbox.hold_micropays()
    assert client.v3.pay.transactions.codepay.post(json=CODEPAY).json()["trade_state"] == "USERPAYING"
    assert query(client)["trade_state"] == "USERPAYING"
    sandbox.confirm(ORDER["out_trade_no"])
    assert query(client)["trade_state"] == "SUCCESS"
    sandbox.notifications.wait()
    assert not sandbox.notifications.deliveries


@pytest.mark.parametrize("code", ["99", "990061098828009406", "13006109882800940x"])
def test_a_payment_code_has_eighteen_digits(client, code):
    error = refuse(client.v3.pay.transactions.codepay.post, json={**CODEPAY, "payer": {"auth_code": code}})
    assert error.code in ("AUTH_CODE_INVALID", "PARAM_ERROR")


def test_a_payment_code_pays_one_order(client):
    client.v3.pay.transactions.codepay.post(json=CODEPAY)
    other = {**CODEPAY, "out_trade_no": "ORDER-2"}
    assert refuse(client.v3.pay.transactions.codepay.post, json=other).code == "AUTH_CODE_INVALID"


@pytest.mark.parametrize("is_paid", [True, False])
def test_an_order_by_scanned_code_is_reversed_and_not_closed(client, sandbox, is_paid):
    if not is_paid:
        sandbox.hold_micropays()
    client.v3.pay.transactions.codepay.post(json=CODEPAY)
    own = {"appid": ORDER["appid"], "mchid": sandbox.mchid}
    path = client.v3.pay.transactions.outTradeNo._out_trade_no_
    with pytest.raises(wechatpay.ClientError):
        path.close.post(out_trade_no=ORDER["out_trade_no"], json={"mchid": sandbox.mchid})
    path.reverse.post(out_trade_no=ORDER["out_trade_no"], json=own)
    assert query(client)["trade_state"] == "REVOKED"


# --- refunds


def refund(client, number="R1", amount=40, **more):
    body = {"out_trade_no": ORDER["out_trade_no"], "out_refund_no": number,
            "amount": {"refund": amount, "total": 100, "currency": "CNY"}, **more}  # fmt: skip
    return client.v3.refund.domestic.refunds.post(json=body).json()


@pytest.fixture
def paid(client, sandbox):
    """An order of 100 fen that is paid."""
    place(client)
    sandbox.pay(ORDER["out_trade_no"])
    return query(client)


@pytest.mark.parametrize("end", ["SUCCESS", "ABNORMAL", "CLOSED"])
def test_a_refund_is_processing_when_it_is_accepted_and_ends_later(client, sandbox, paid, end):
    sandbox.hold_refunds()
    assert refund(client)["status"] == "PROCESSING"
    found = client.v3.refund.domestic.refunds._out_refund_no_
    assert found.get(out_refund_no="R1").json()["status"] == "PROCESSING"
    sandbox.complete_refund("R1", end)
    assert found.get(out_refund_no="R1").json()["status"] == end
    with pytest.raises(ValueError, match=end):
        sandbox.complete_refund("R1")
    if end == "CLOSED":
        assert refund(client, "R2", 100)["status"] == "PROCESSING"  # The money is there again.


def test_without_a_hold_a_refund_ends_right_after_its_response(client, paid):
    assert refund(client)["status"] == "PROCESSING"
    assert refund(client)["status"] == "SUCCESS"


def test_a_refund_from_the_balance_needs_a_balance(client, sandbox, paid):
    sandbox.balance = 30
    with pytest.raises(wechatpay.ClientError, match="balance") as caught:
        refund(client, funds_account="AVAILABLE")
    assert (caught.value.status_code, caught.value.code) == (403, "NOT_ENOUGH")
    refund(client, "R2", 30, funds_account="AVAILABLE")
    assert sandbox.balance == 0
    refund(client, "R3", 40)  # from what is unsettled


def test_an_order_is_refunded_at_most_fifty_times_and_within_a_year(client, sandbox, paid):
    for number in range(50):
        refund(client, f"R{number}", 1)
    with pytest.raises(wechatpay.ClientError, match="50 times"):
        refund(client, "R50", 1)
    place(client, out_trade_no="OLD-ORDER")
    sandbox.pay("OLD-ORDER")
    sandbox.clock.advance(days=366)
    with pytest.raises(wechatpay.ClientError, match="more than a year"):
        refund(client, "R51", 1, out_trade_no="OLD-ORDER")


# --- partners


PARTNER = {"sp_appid": "wx1", "sp_mchid": "1900000001", "sub_mchid": "1900000109", "description": "d",
           "out_trade_no": "PARTNER1", "notify_url": "https://example.invalid/x", "amount": {"total": 100}}  # fmt: skip


def test_a_partner_names_the_sub_merchant_of_the_order(client, sandbox):
    pay = client.v3.pay.partner.transactions
    pay.native.post(json=PARTNER)
    sandbox.pay("PARTNER1")
    other = {"sp_mchid": sandbox.mchid, "sub_mchid": "1900000110"}
    path = pay.outTradeNo._out_trade_no_
    assert refuse(path.get, out_trade_no="PARTNER1", params=other).code == "INVALID_REQUEST"
    assert refuse(path.close.post, out_trade_no="PARTNER1", json=other).code == "INVALID_REQUEST"
    for wrong in ({}, {"sub_mchid": "1900000110"}):
        with pytest.raises(wechatpay.ClientError, match="1900000109, that of the order"):
            refund(client, out_trade_no="PARTNER1", **wrong)
    refund(client, out_trade_no="PARTNER1", sub_mchid="1900000109")


def test_a_partner_is_not_its_own_sub_merchant(client, sandbox):
    error = refuse(client.v3.pay.partner.transactions.native.post, json={**PARTNER, "sub_mchid": sandbox.mchid})
    assert error.code == "INVALID_REQUEST"


def test_the_payer_of_a_partners_order_has_the_openids_that_were_given(client, sandbox):
    pay = client.v3.pay.partner.transactions
    pay.jsapi.post(json={**PARTNER, "sub_appid": "wx2", "payer": {"sub_openid": "o-sub"}})
    sandbox.pay("PARTNER1")
    own = {"sp_mchid": sandbox.mchid, "sub_mchid": "1900000109"}
    paid = pay.outTradeNo._out_trade_no_.get(out_trade_no="PARTNER1", params=own).json()
    assert paid["payer"] == {"sub_openid": "o-sub"}


# --- combined orders


def combine(count, **change):
    parts = [{"mchid": "1900000001", "attach": "a", "description": "d", "out_trade_no": f"PART-{index}",
              "amount": {"total_amount": 10, "currency": "CNY"}, **change} for index in range(count)]  # fmt: skip
    return {"combine_appid": "wx1", "combine_mchid": "1900000001", "combine_out_trade_no": "COMBINED1",
            "sub_orders": parts, "notify_url": "https://example.invalid/x"}  # fmt: skip


@pytest.mark.parametrize(
    ("count", "change", "is_accepted"),
    [
        (1, {}, False),
        (2, {}, True),
        (10, {}, True),
        (11, {}, False),
        (1, {"sub_mchid": "1900000109"}, True),
        (50, {"sub_mchid": "1900000109"}, True),
        (51, {"sub_mchid": "1900000109"}, False),
        (2, {"amount": {"total_amount": 10**9 + 1, "currency": "CNY"}}, False),
    ],
)
def test_a_combined_order_has_two_to_ten_parts_or_a_partners_fifty(client, count, change, is_accepted):
    call = client.v3.combineTransactions.native.post
    if is_accepted:
        assert call(json=combine(count, **change)).json()["code_url"]
    else:
        assert refuse(call, json=combine(count, **change)).code == "PARAM_ERROR"


def test_a_part_is_queried_closed_and_refunded_by_its_own_endpoints_and_merchant(client, sandbox):
    body = combine(2)
    body["sub_orders"][1]["mchid"] = "1900000555"
    client.v3.combineTransactions.native.post(json=body)
    own = {"mchid": sandbox.mchid}
    path = client.v3.pay.transactions.outTradeNo._out_trade_no_
    assert refuse(path.get, out_trade_no="PART-0", params=own).code == "ORDER_NOT_EXIST"
    assert refuse(path.close.post, out_trade_no="PART-0", json=own).code == "ORDER_NOT_EXIST"
    close = client.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close.post
    named = [{"mchid": sandbox.mchid, "out_trade_no": f"PART-{index}"} for index in range(2)]
    wrong = {"combine_appid": "wx1", "sub_orders": named}
    assert refuse(close, combine_out_trade_no="COMBINED1", json=wrong).code == "INVALID_REQUEST"
    sandbox.pay("COMBINED1")
    part = {"out_refund_no": "R0", "amount": {"refund": 1, "total": 10, "currency": "CNY"}}
    refunds = client.v3.refund.domestic.refunds.post
    assert refunds(json={**part, "out_trade_no": "PART-0"}).json()["status"] == "PROCESSING"
    with pytest.raises(wechatpay.ClientError, match="own merchant"):
        refunds(json={**part, "out_refund_no": "R1", "out_trade_no": "PART-1"})


# --- profit sharing


def add_receiver(client, account="1900000109", kind="MERCHANT_ID"):
    body = {"appid": "wx1", "type": kind, "account": account, "relation_type": "PARTNER"}
    client.v3.profitsharing.receivers.add.post(json=body)


def build_share(paid, *amounts, number="S1", account="1900000109", kind="MERCHANT_ID"):
    receivers = [{"type": kind, "account": account if index == 0 else f"{account}{index}", "amount": amount,
                  "description": "d"} for index, amount in enumerate(amounts)]  # fmt: skip
    return {"appid": "wx1", "transaction_id": paid["transaction_id"], "out_order_no": number, "receivers": receivers,
            "unfreeze_unsplit": False}  # fmt: skip


@pytest.fixture
def shareable(client, sandbox):
    """A paid order that can be shared, whose receiver was added."""
    place(client, settle_info={"profit_sharing": True})
    sandbox.pay(ORDER["out_trade_no"])
    add_receiver(client)
    return query(client)


def test_an_order_is_shared_from_a_minute_after_its_payment_for_thirty_days(client, sandbox, shareable):
    share = client.v3.profitsharing.orders.post
    with pytest.raises(wechatpay.ClientError, match="one minute"):
        share(json=build_share(shareable, 10))
    sandbox.clock.advance(minutes=1)
    share(json=build_share(shareable, 10))
    sandbox.clock.advance(days=30)
    assert refuse(share, json=build_share(shareable, 10, number="S2")).code == "NOT_ENOUGH"


def test_a_receiver_is_added_first_and_stands_once_in_a_sharing(client, sandbox, shareable):
    sandbox.clock.advance(minutes=1)
    share = client.v3.profitsharing.orders.post
    with pytest.raises(wechatpay.ClientError, match="receivers/add"):
        share(json=build_share(shareable, 10, account="1900000200"))
    twice = build_share(shareable, 5)
    twice["receivers"] *= 2
    assert refuse(share, json=twice).code == "PARAM_ERROR"
    client.v3.profitsharing.receivers.delete.post(json={"appid": "wx1", "type": "MERCHANT_ID", "account": "1900000109"})
    assert refuse(share, json=build_share(shareable, 10)).code == "INVALID_REQUEST"


def test_at_most_thirty_percent_are_shared(client, sandbox, shareable):
    sandbox.clock.advance(minutes=1)
    error = refuse(client.v3.profitsharing.orders.post, json=build_share(shareable, 31))
    assert (error.status_code, error.code) == (403, "RULE_LIMIT")
    client.v3.profitsharing.orders.post(json=build_share(shareable, 30))


def test_an_order_is_shared_at_most_fifty_times(client, sandbox):
    place(client, settle_info={"profit_sharing": True}, amount={"total": 10_000})
    sandbox.pay(ORDER["out_trade_no"])
    add_receiver(client)
    sandbox.clock.advance(minutes=1)
    paid = query(client)
    for number in range(50):
        client.v3.profitsharing.orders.post(json=build_share(paid, 1, number=f"S{number}"))
    with pytest.raises(wechatpay.ClientError, match="50 times"):
        client.v3.profitsharing.orders.post(json=build_share(paid, 1, number="S50"))


def test_a_share_that_fails_has_its_reason_although_the_sharing_is_finished(client, sandbox, shareable):
    sandbox.clock.advance(minutes=1)
    sandbox.fail_share("1900000109", "NO_RELATION")
    assert client.v3.profitsharing.orders.post(json=build_share(shareable, 10)).json()["state"] == "PROCESSING"
    path = client.v3.profitsharing.orders._out_order_no_
    found = path.get(out_order_no="S1", params={"transaction_id": shareable["transaction_id"]}).json()
    (receiver,) = found["receivers"]
    assert found["state"] == "FINISHED"
    assert (receiver["result"], receiver["fail_reason"]) == ("CLOSED", "NO_RELATION")


def test_nothing_comes_back_from_a_person(client, sandbox, shareable):
    add_receiver(client, "o-person", "PERSONAL_OPENID")
    sandbox.clock.advance(minutes=1)
    client.v3.profitsharing.orders.post(json=build_share(shareable, 10, account="o-person", kind="PERSONAL_OPENID"))
    back = {"out_order_no": "S1", "out_return_no": "B1", "return_mchid": "o-person", "amount": 1, "description": "d"}
    assert refuse(client.v3.profitsharing.returnOrders.post, json=back).code == "INVALID_REQUEST"


def test_after_the_sharing_is_finished_refunds_come_from_the_balance(client, sandbox, shareable):
    sandbox.clock.advance(minutes=1)
    client.v3.profitsharing.orders.post(json=build_share(shareable, 30))
    with pytest.raises(wechatpay.ClientError, match="rest of the order"):
        refund(client, amount=100)
    rest = {"transaction_id": shareable["transaction_id"], "out_order_no": "S2", "description": "d"}
    client.v3.profitsharing.orders.unfreeze.post(json=rest)
    sandbox.balance = 50
    with pytest.raises(wechatpay.ClientError, match="balance"):
        refund(client, amount=100)
    sandbox.balance = 100
    assert refund(client, amount=100)["status"] == "PROCESSING"


# --- transfers


BILLS = "v3/fund-app/mch-transfer/transfer-bills"
BY_NUMBER = f"{BILLS}/out-bill-no/{{out_bill_no}}"
TRANSFER = {
    "appid": ORDER["appid"],
    "out_bill_no": "TRANSFER1",
    "openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    "transfer_amount": 100,
    "transfer_remark": "奖励",
    "transfer_scene_id": "1000",
    "transfer_scene_report_infos": [
        {"info_type": "活动名称", "info_content": "新会员有礼"},
        {"info_type": "奖励说明", "info_content": "一等奖"},
    ],
}


def transfer(client, **change):
    return client.chain(BILLS).post(json={**TRANSFER, **change}).json()


def query_transfer(client):
    found = client.chain(BY_NUMBER).get(out_bill_no="TRANSFER1").json()
    return found["state"], found.get("fail_reason")


@pytest.mark.parametrize(
    ("change", "code", "message"),
    [
        ({"transfer_amount": 9}, "INVALID_REQUEST", "超过单笔转账上下限"),
        ({"transfer_amount": 29, "user_name": wechatpay.Secret("张三")}, "PARAM_ERROR", "0.3元以下不允许输入姓名校验"),
        ({"transfer_amount": 200_000}, "PARAM_ERROR", "user_name is required"),
        ({"transfer_amount": 20_001, "user_recv_style": {"type": "RED_PACKET"}}, "INVALID_REQUEST", "red packet"),
        ({"transfer_scene_report_infos": []}, "PARAM_ERROR", "transfer_scene_report_infos"),
        ({"transfer_scene_id": "1005"}, "INVALID_REQUEST", "未传入完整且对应的转账场景报备信息"),
        ({"user_recv_perception": "货款"}, "INVALID_REQUEST", "暂不支持展示当前传入的用户收款感知"),
        ({"out_bill_no": "TRANSFER-1"}, "PARAM_ERROR", "正则表达式"),
    ],
)
def test_a_transfer_has_an_amount_a_name_and_a_report_as_documented(client, change, code, message):
    refusal = refuse(transfer, client=client, **change)
    assert (refusal.code, message in refusal.message) == (code, True)


@pytest.mark.parametrize(
    "change",
    [
        {"transfer_amount": 10},
        {"transfer_amount": 30, "user_name": wechatpay.Secret("张三")},
        {"transfer_amount": 199_999},
        {"transfer_amount": 200_000, "user_name": wechatpay.Secret("张三")},
        {"user_recv_perception": "现金奖励"},
        {"transfer_scene_id": "1099"},
    ],
)
def test_a_transfer_at_the_documented_limits_is_accepted(client, change):
    assert transfer(client, **change)["state"] == "WAIT_USER_CONFIRM"
    assert transfer(client, **change)["package_info"]  # the same request again, whatever the ciphertext of the name


def test_a_transfer_that_is_not_confirmed_within_a_day_fails(client, sandbox):
    transfer(client)
    sandbox.clock.advance(hours=23)
    assert query_transfer(client) == ("WAIT_USER_CONFIRM", None)
    sandbox.clock.advance(hours=1)
    assert query_transfer(client) == ("FAIL", "OVERDUE_CLOSE")
    with pytest.raises(ValueError, match="FAIL"):
        sandbox.confirm_transfer("TRANSFER1")
    assert refuse(transfer, client=client).code == "ALREADY_EXISTS"
    assert {each.event_type for each in sandbox.notifications.wait()} == {"MCHTRANSFER.BILL.FINISHED"}


def test_a_transfer_that_fails_says_why_and_its_notification_too(client, sandbox):
    transfer(client)
    sandbox.fail_transfer("TRANSFER1", "REAL_NAME_CHECK_FAIL")
    assert query_transfer(client) == ("FAIL", "REAL_NAME_CHECK_FAIL")
    assert {each.event_type for each in sandbox.notifications.wait()} == {"MCHTRANSFER.BILL.FINISHED"}


def test_a_cancellation_is_accepted_first_and_done_later(client, sandbox):
    transfer(client)
    cancelled = client.chain(f"{BY_NUMBER}/cancel").post(out_bill_no="TRANSFER1").json()
    assert cancelled["state"] == "CANCELING"
    assert query_transfer(client) == ("CANCELLED", "MCH_CANCEL")


def test_a_transfer_is_repeated_unchanged_for_three_days_and_found_for_thirty(client, sandbox):
    transfer(client)
    assert "单号已存在但信息不一致" in refuse(transfer, client=client, transfer_remark="other").message
    sandbox.clock.advance(days=3)
    assert "已超出重试期" in refuse(transfer, client=client).message
    sandbox.clock.advance(days=26)
    assert query_transfer(client) == ("FAIL", "OVERDUE_CLOSE")
    sandbox.clock.advance(days=1)
    assert refuse(query_transfer, client=client).code == "NOT_FOUND"


# --- what WeChat Pay does not let the merchant do, and errors after the effect


def test_a_product_that_is_not_opened_is_denied_until_it_is(client, sandbox):
    sandbox.deny("/v3/pay/*")
    error = refuse(client.v3.pay.transactions.native.post, json=ORDER)
    assert (error.status_code, error.code) == (403, "NO_AUTH")
    sandbox.deny("/pay/orderquery", "NOAUTH")
    fields = {"appid": "wx1", "mch_id": sandbox.mchid, "out_trade_no": "ORDER1"}
    assert refuse(client.v2.pay.orderquery.post, xml=fields).err_code == "NOAUTH"
    sandbox.allow()
    assert place(client)["code_url"]


def test_an_order_may_be_there_although_the_response_was_a_system_error(client, sandbox):
    sandbox.faults.add("500-after")
    with pytest.raises(wechatpay.ServerError) as caught:
        client.v3.pay.transactions.native.post(json=ORDER, retry=False)
    assert caught.value.code == "SYSTEM_ERROR"
    assert query(client)["trade_state"] == "NOTPAY"


@pytest.mark.parametrize(
    ("fault", "code", "is_there"), [("500-after", "SYSTEMERROR", True), ("bank-error", "BANKERROR", False)]
)
def test_apiv2_says_system_error_and_bank_error_in_its_err_code(client, sandbox, fault, code, is_there):
    order = {"appid": "wx8888888888888888", "mch_id": sandbox.mchid, "out_trade_no": "ORDER1"}
    scanned = {"total_fee": 1, "body": "b", "spbill_create_ip": "1.1.1.1", "auth_code": "130061098828009406"}
    sandbox.faults.add(fault)
    assert refuse(client.v2.pay.micropay.post, xml={**order, **scanned}, retry=False).err_code == code
    if is_there:
        assert client.v2.pay.orderquery.post(xml=order).xml()["trade_state"] == "SUCCESS"
    else:
        assert refuse(client.v2.pay.orderquery.post, xml=order).err_code == "ORDERNOTEXIST"
