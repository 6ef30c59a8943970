"""The flows, step by step: what each does and refuses. Every response is checked against its document."""

from __future__ import annotations

import asyncio

import jsonschema
import pytest

import wechatpay
from wechatpay import openapi
from wechatpay.sandbox import Sandbox
from wechatpay.sandbox.clock import Clock
from wechatpay.sandbox.faults import Fault, Faults

from ..conftest import ORDER


@pytest.fixture(scope="module")
def own_sandbox():
    """A sandbox whose notifications fail and are given up at once."""
    with Sandbox(notify_url="http://127.0.0.1:9/none", notification_speed=1_000_000) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def client(own_sandbox):
    with own_sandbox.client() as client:
        yield client


@pytest.fixture
def number(request):
    return f"{abs(hash(request.node.nodeid)) % 10**12}"


def ask(client, verb, path, **options):
    """Return the body of the response to a call, after checking it against its document."""
    response = getattr(client.chain(path), verb)(**options)
    if not response.content:
        return None
    url = response.request.url.split("?")[0]
    (operation, *_) = openapi.find("/v3/" + url.split("/v3/", 1)[1], verb.upper())
    schema = next(iter(operation.document["responses"].values()))["content"]["application/json"]["schema"]
    jsonschema.validate(response.json(), schema)
    return response.json()


def assert_refused(client, code, verb, path, **options):
    with pytest.raises(wechatpay.APIError) as caught:
        getattr(client.chain(path), verb)(**options)
    assert caught.value.code == code, caught.value
    return caught.value


# --- payments


def test_a_partner_places_an_order_for_a_sub_merchant(client, own_sandbox, number):
    who = {"sp_mchid": own_sandbox.mchid, "sub_mchid": "1900000109"}
    order = {**who, "sp_appid": "wx1", "sub_appid": "wx2", "out_trade_no": number, "description": "d",
             "notify_url": "https://x.invalid", "amount": {"total": 7}}  # fmt: skip
    pay = "v3/pay/partner/transactions"
    assert "code_url" in ask(client, "post", f"{pay}/native", json=order)
    query = {"out_trade_no": number, "params": who}
    assert ask(client, "get", f"{pay}/out-trade-no/{{out_trade_no}}", **query)["trade_state"] == "NOTPAY"
    own_sandbox.pay(number)
    paid = ask(client, "get", f"{pay}/out-trade-no/{{out_trade_no}}", **query)
    assert (paid["trade_state"], paid["sub_mchid"], paid["payer"].keys()) == ("SUCCESS", "1900000109", {"sp_openid"})
    found = ask(client, "get", f"{pay}/id/{{transaction_id}}", transaction_id=paid["transaction_id"], params=who)
    assert found == paid
    direct = {"out_trade_no": number, "params": {"mchid": own_sandbox.mchid}}
    assert_refused(client, "ORDER_NOT_EXIST", "get", "v3/pay/transactions/out-trade-no/{out_trade_no}", **direct)
    wrong = {"out_trade_no": number, "params": {**who, "sp_mchid": "1"}}
    assert_refused(client, "PARAM_ERROR", "get", f"{pay}/out-trade-no/{{out_trade_no}}", **wrong)


def test_an_order_by_scanned_code_is_paid_at_once(client, number):
    body = {key: value for key, value in ORDER.items() if key != "notify_url"} | {"out_trade_no": number}
    body |= {"payer": {"auth_code": "130061098828009406"}, "scene_info": {"store_info": {"id": "1"}}}
    paid = ask(client, "post", "v3/pay/transactions/codepay", json=body)
    assert (paid["trade_state"], paid["trade_type"]) == ("SUCCESS", "MICROPAY")
    assert_refused(client, "ORDERPAID", "post", "v3/pay/transactions/codepay", json=body)


def test_the_orders_of_a_combined_order_are_paid_together(client, own_sandbox, number):
    parts = [
        {"mchid": own_sandbox.mchid, "sub_mchid": f"190000010{index}", "attach": "a", "description": "d",
         "amount": {"total_amount": 10 + index, "currency": "CNY"}, "out_trade_no": f"{number}-{index}"}
        for index in range(2)
    ]  # fmt: skip
    body = {"combine_appid": "wx1", "combine_mchid": own_sandbox.mchid, "combine_out_trade_no": number,
            "sub_orders": parts, "notify_url": "https://x.invalid"}  # fmt: skip
    ask(client, "post", "v3/combine-transactions/native", json=body)
    path = "v3/combine-transactions/out-trade-no/{combine_out_trade_no}"
    states = [part["trade_state"] for part in ask(client, "get", path, combine_out_trade_no=number)["sub_orders"]]
    assert states == ["NOTPAY", "NOTPAY"]
    own_sandbox.pay(number)
    paid = ask(client, "get", path, combine_out_trade_no=number)
    assert paid["combine_transaction_id"]
    assert [(part["trade_state"], part["amount"]["payer_amount"]) for part in paid["sub_orders"]] == [
        ("SUCCESS", 10), ("SUCCESS", 11),
    ]  # fmt: skip
    both = [{"mchid": part["mchid"], "out_trade_no": part["out_trade_no"]} for part in parts]
    close = {"combine_appid": "wx1", "sub_orders": both}
    assert_refused(client, "ORDERPAID", "post", f"{path}/close", combine_out_trade_no=number, json=close)
    assert_refused(client, "RESOURCE_NOT_EXISTS", "get", path, combine_out_trade_no="absent")


def combine(client, sandbox, number, parts, **more):
    orders = [
        {"mchid": sandbox.mchid, "attach": "a", "description": "d", "amount": {"total_amount": 10, "currency": "CNY"},
         "out_trade_no": part} for part in parts
    ]  # fmt: skip
    body = {"combine_appid": "wx1", "combine_mchid": sandbox.mchid, "combine_out_trade_no": number,
            "sub_orders": orders, "notify_url": "http://127.0.0.1:9/x", **more}  # fmt: skip
    return {"json": body}


def test_a_combined_order_is_placed_and_paid_as_a_whole_or_not_at_all(client, own_sandbox, number):
    path, one, two = "v3/combine-transactions/native", f"{number}-1", f"{number}-2"
    client.v3.pay.transactions.native.post(json={**ORDER, "out_trade_no": f"{number}-0"})
    for parts in ([f"{number}-0", one], [one, one]):
        assert_refused(client, "OUT_TRADE_NO_USED", "post", path, **combine(client, own_sandbox, number, parts))
    assert_refused(client, "PARAM_ERROR", "post", path, **combine(client, own_sandbox, number, []))
    ask(client, "post", path, **combine(client, own_sandbox, number, [one, two]))
    ask(client, "post", path, **combine(client, own_sandbox, number, [one, two]))
    other = [one, f"{number}-3"]
    assert_refused(client, "INVALID_REQUEST", "post", path, **combine(client, own_sandbox, number, other))
    assert_refused(client, "OUT_TRADE_NO_USED", "post", path, **combine(client, own_sandbox, f"{number}-9", other))
    order = {**ORDER, "out_trade_no": number}
    assert_refused(client, "OUT_TRADE_NO_USED", "post", "v3/pay/transactions/native", json=order)
    with pytest.raises(ValueError, match="together"):
        own_sandbox.pay(one)
    close_one = "v3/pay/transactions/out-trade-no/{out_trade_no}/close"
    own = {"mchid": own_sandbox.mchid}
    assert_refused(client, "ORDER_NOT_EXIST", "post", close_one, out_trade_no=two, json=own)
    query = path.replace("native", "out-trade-no/{combine_out_trade_no}")
    sub_orders = ask(client, "get", query, combine_out_trade_no=number)["sub_orders"]
    assert [order["trade_state"] for order in sub_orders] == ["NOTPAY", "NOTPAY"]
    close = f"{path.replace('native', 'out-trade-no/{combine_out_trade_no}/close')}"
    part = {"mchid": own_sandbox.mchid, "out_trade_no": one}
    wrong = {"combine_appid": "wx1", "sub_orders": [part]}
    assert_refused(client, "INVALID_REQUEST", "post", close, combine_out_trade_no=number, json=wrong)
    both = {"combine_appid": "wx1", "sub_orders": [part, {**part, "out_trade_no": two}]}
    assert client.chain(close).post(combine_out_trade_no=number, json=both).status_code == 204
    with pytest.raises(ValueError, match="CLOSED"):
        own_sandbox.pay(number)


def add_receiver(client, sandbox, account="1900000109", kind="MERCHANT_ID"):
    """Add a receiver of shares, and wait for the minute after which an order can be shared."""
    body = {"appid": "wx1", "type": kind, "account": account, "relation_type": "PARTNER"}
    client.v3.profitsharing.receivers.add.post(json=body)
    sandbox.clock.advance(minutes=1)


def test_a_refund_of_more_than_the_unshared_rest_is_refused(client, own_sandbox, number):
    transaction_id = pay_order(client, own_sandbox, number, settle_info={"profit_sharing": True})
    add_receiver(client, own_sandbox)
    receiver = {"type": "MERCHANT_ID", "account": "1900000109", "amount": 30, "description": "d"}
    share = {
        "appid": "wx1",
        "transaction_id": transaction_id,
        "out_order_no": number,
        "receivers": [receiver],
        "unfreeze_unsplit": False,
    }
    ask(client, "post", "v3/profitsharing/orders", json=share)
    amount = {"refund": 71, "total": 100, "currency": "CNY"}
    refund = {"out_trade_no": number, "out_refund_no": number, "amount": amount}
    assert_refused(client, "NOT_ENOUGH", "post", "v3/refund/domestic/refunds", json=refund)
    ask(client, "post", "v3/refund/domestic/refunds", json={**refund, "amount": {**amount, "refund": 70}})
    disagreeing = {**refund, "out_trade_no": "absent", "transaction_id": transaction_id, "out_refund_no": f"{number}-2"}
    assert_refused(client, "RESOURCE_NOT_EXISTS", "post", "v3/refund/domestic/refunds", json=disagreeing)
    back = {
        "out_order_no": number,
        "out_return_no": number,
        "return_mchid": "1900000109",
        "amount": 20,
        "description": "d",
    }
    ask(client, "post", "v3/profitsharing/return-orders", json=back)
    assert_refused(client, "INVALID_REQUEST", "post", "v3/profitsharing/return-orders", json={**back, "amount": 10})


@pytest.mark.parametrize(
    "change",
    [
        {"notify_url": "ftp://x"},
        {"notify_url": "shop.example/x"},
        {"out_trade_no": "N\x01X"},
        {"amount": {"total": 10**400}},
        {"attach": "\x00"},
    ],
)
def test_an_order_with_a_malformed_field_is_refused(client, number, change):
    body = {**ORDER, "out_trade_no": number, **change}
    assert_refused(client, "PARAM_ERROR", "post", "v3/pay/transactions/native", json=body)


def test_an_order_is_closed_when_it_expires(client, own_sandbox, number):
    expires = own_sandbox.clock.now().replace(microsecond=0)
    soon = expires.replace(year=expires.year + 1).isoformat()
    ask(client, "post", "v3/pay/transactions/native", json={**ORDER, "out_trade_no": number, "time_expire": soon})
    query = {"out_trade_no": number, "params": {"mchid": own_sandbox.mchid}}
    path = "v3/pay/transactions/out-trade-no/{out_trade_no}"
    assert ask(client, "get", path, **query)["trade_state"] == "NOTPAY"
    own_sandbox.clock.advance(days=367)
    assert ask(client, "get", path, **query)["trade_state"] == "CLOSED"
    with pytest.raises(ValueError, match="CLOSED"):
        own_sandbox.pay(number)
    body = {**ORDER, "out_trade_no": f"{number}-2", "time_expire": "tomorrow"}
    error = assert_refused(client, "PARAM_ERROR", "post", "v3/pay/transactions/native", json=body)
    assert error.detail["field"] == "/time_expire"


def pay_order(client, sandbox, number, total=100, **more):
    client.v3.pay.transactions.native.post(json={**ORDER, "out_trade_no": number, "amount": {"total": total}, **more})
    sandbox.pay(number)
    query = {"out_trade_no": number, "params": {"mchid": sandbox.mchid}}
    return ask(client, "get", "v3/pay/transactions/out-trade-no/{out_trade_no}", **query)["transaction_id"]


def test_an_abnormal_refund_is_completed_to_another_account(client, own_sandbox, number):
    pay_order(client, own_sandbox, number)
    own_sandbox.fail_refunds()
    body = {"out_trade_no": number, "out_refund_no": number, "amount": {"refund": 60, "total": 100, "currency": "CNY"}}
    refund = ask(client, "post", "v3/refund/domestic/refunds", json=body)
    assert refund["status"] == "PROCESSING"
    found = ask(client, "get", "v3/refund/domestic/refunds/{out_refund_no}", out_refund_no=number)
    assert found["status"] == "ABNORMAL"
    assert "success_time" not in found
    path = "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"
    other = {"out_refund_no": number, "type": "MERCHANT_BANK_CARD"}
    assert ask(client, "post", path, refund_id=refund["refund_id"], json=other)["status"] == "SUCCESS"
    found = ask(client, "get", "v3/refund/domestic/refunds/{out_refund_no}", out_refund_no=number)
    assert found["status"] == "SUCCESS"


# --- profit sharing


def test_parts_of_an_order_are_shared_and_returned(client, own_sandbox, number):
    transaction_id = pay_order(client, own_sandbox, number, settle_info={"profit_sharing": True})
    add_receiver(client, own_sandbox)
    left = "v3/profitsharing/transactions/{transaction_id}/amounts"
    assert ask(client, "get", left, transaction_id=transaction_id)["unsplit_amount"] == 100
    receiver = {"type": "MERCHANT_ID", "account": "1900000109", "amount": 30, "description": "d"}
    body = {"appid": "wx1", "transaction_id": transaction_id, "out_order_no": number, "receivers": [receiver],
            "unfreeze_unsplit": False}  # fmt: skip
    share = ask(client, "post", "v3/profitsharing/orders", json=body)
    assert (share["state"], share["receivers"][0]["result"]) == ("PROCESSING", "PENDING")
    share = ask(client, "post", "v3/profitsharing/orders", json=body)
    assert (share["state"], share["receivers"][0]["result"]) == ("FINISHED", "SUCCESS")
    assert_refused(
        client,
        "INVALID_REQUEST",
        "post",
        "v3/profitsharing/orders",
        json={**body, "receivers": [{**receiver, "amount": 1}]},
    )
    more = {**body, "out_order_no": f"{number}-2", "receivers": [{**receiver, "amount": 71}]}
    assert_refused(client, "NOT_ENOUGH", "post", "v3/profitsharing/orders", json=more)
    nothing = {**more, "receivers": [{**receiver, "amount": 0}]}
    error = assert_refused(client, "PARAM_ERROR", "post", "v3/profitsharing/orders", json=nothing)
    assert error.detail["field"] == "/receivers/0/amount"
    assert ask(client, "get", left, transaction_id=transaction_id)["unsplit_amount"] == 70
    query = {"out_order_no": number, "params": {"transaction_id": transaction_id}}
    assert ask(client, "get", "v3/profitsharing/orders/{out_order_no}", **query) == share
    back = {
        "out_order_no": number,
        "out_return_no": number,
        "return_mchid": "1900000109",
        "amount": 20,
        "description": "d",
    }
    returned = ask(client, "post", "v3/profitsharing/return-orders", json=back)
    assert returned["result"] == "SUCCESS"
    assert ask(client, "post", "v3/profitsharing/return-orders", json=back) == returned
    assert_refused(
        client,
        "NOT_ENOUGH",
        "post",
        "v3/profitsharing/return-orders",
        json={**back, "out_return_no": "x", "amount": 11},
    )
    query = {"out_return_no": number, "params": {"out_order_no": number}}
    assert ask(client, "get", "v3/profitsharing/return-orders/{out_return_no}", **query) == returned
    assert ask(client, "get", left, transaction_id=transaction_id)["unsplit_amount"] == 70  # not shared again
    rest = {"transaction_id": transaction_id, "out_order_no": f"{number}-3", "description": "d"}
    assert client.v3.profitsharing.orders.unfreeze.post(json=rest).json()["state"] == "PROCESSING"
    assert ask(client, "get", left, transaction_id=transaction_id)["unsplit_amount"] == 0


def test_an_order_placed_without_profit_sharing_cannot_be_shared(client, own_sandbox, number):
    transaction_id = pay_order(client, own_sandbox, number)
    add_receiver(client, own_sandbox)
    receivers = [{"type": "MERCHANT_ID", "account": "1900000109", "amount": 1, "description": "d"}]
    body = {
        "appid": "wx1", "transaction_id": transaction_id, "out_order_no": number, "unfreeze_unsplit": True,
        "receivers": receivers,
    }  # fmt: skip
    assert_refused(client, "INVALID_REQUEST", "post", "v3/profitsharing/orders", json=body)
    assert_refused(
        client, "RESOURCE_NOT_EXISTS", "post", "v3/profitsharing/orders", json={**body, "transaction_id": "absent"}
    )


# --- transfers


def build_transfer(number, **more):
    return {
        "appid": "wx1", "out_bill_no": number, "openid": "o1", "transfer_amount": 100, "transfer_remark": "r",
        "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [
            {"info_type": "活动名称", "info_content": "新会员有礼"},
            {"info_type": "奖励说明", "info_content": "注册会员抽奖一等奖"},
        ],
        **more,
    }  # fmt: skip


BILLS = "v3/fund-app/mch-transfer/transfer-bills"


def test_a_transfer_is_confirmed_once_and_cannot_be_cancelled_then(client, own_sandbox, number):
    begun = ask(client, "post", BILLS, json=build_transfer(number))
    assert begun["state"] == "WAIT_USER_CONFIRM"
    assert begun["package_info"]
    assert_refused(client, "INVALID_REQUEST", "post", BILLS, json=build_transfer(number, transfer_amount=1))
    own_sandbox.confirm_transfer(number)
    own_sandbox.confirm_transfer(number)
    found = ask(client, "get", f"{BILLS}/out-bill-no/{{out_bill_no}}", out_bill_no=number)
    assert (found["state"], found["transfer_amount"]) == ("SUCCESS", 100)
    by_id = {"transfer_bill_no": begun["transfer_bill_no"]}
    assert ask(client, "get", f"{BILLS}/transfer-bill-no/{{transfer_bill_no}}", **by_id) == found
    assert_refused(client, "INVALID_REQUEST", "post", f"{BILLS}/out-bill-no/{{out_bill_no}}/cancel", out_bill_no=number)
    assert_refused(client, "ALREADY_EXISTS", "post", BILLS, json=build_transfer(number))


def test_a_cancelled_transfer_cannot_be_confirmed(client, own_sandbox, number):
    ask(client, "post", BILLS, json=build_transfer(number))
    cancel = f"{BILLS}/out-bill-no/{{out_bill_no}}/cancel"
    for state in ("CANCELING", "CANCELLED"):  # accepted, and then done
        assert ask(client, "post", cancel, out_bill_no=number)["state"] == state
    with pytest.raises(ValueError, match="CANCELLED"):
        own_sandbox.confirm_transfer(number)
    with pytest.raises(LookupError):
        own_sandbox.confirm_transfer("absent")


def test_a_subsidy_payment_is_created_once_and_can_be_queried(client, number):
    body = {"stock_id": "1", "coupon_code": "2", "transaction_id": "4200000913202101152566792388",
            "payer_merchant": "4", "payee_merchant": "5", "amount": 1,
            "description": "d", "out_subsidy_no": number}  # fmt: skip
    path = "v3/marketing/busifavor/subsidy/pay-receipts"
    receipt = ask(client, "post", path, json=body)
    assert ask(client, "post", path, json=body) == receipt
    found = ask(client, "get", f"{path}/{{subsidy_receipt_id}}", subsidy_receipt_id=receipt["subsidy_receipt_id"])
    assert found == receipt
    assert_refused(client, "INVALID_REQUEST", "post", path, json={**body, "amount": 2})
    assert_refused(client, "PARAM_ERROR", "post", path, json={**body, "amount": 0})


def test_coupons_are_sent_from_a_running_stock_within_its_limits(client, own_sandbox, number):
    favor = "v3/marketing/favor"
    rule = {
        "max_coupons": 5,
        "max_amount": 300,
        "max_coupons_per_user": 2,
        "natural_person_limit": False,
        "prevent_api_abuse": False,
    }
    worth = {"coupon_amount": 100, "transaction_minimum": 1000}
    body = {
        "stock_name": "满10减1", "available_begin_time": "2020-01-01T00:00:00+08:00", "no_cash": False,
        "available_end_time": "2099-01-01T00:00:00+08:00", "stock_type": "NORMAL", "stock_use_rule": rule,
        "belong_merchant": own_sandbox.mchid, "out_request_no": number, "comment": "c",
        "coupon_use_rule": {"available_merchants": ["1900000001"], "fixed_normal_coupon": worth},
    }  # fmt: skip
    created = ask(client, "post", f"{favor}/coupon-stocks", json=body)
    assert ask(client, "post", f"{favor}/coupon-stocks", json=body) == created
    assert_refused(client, "INVALID_REQUEST", "post", f"{favor}/coupon-stocks", json={**body, "stock_name": "x"})
    backwards = {**body, "out_request_no": f"{number}-0", "available_end_time": "2019-01-01T00:00:00+08:00"}
    assert_refused(client, "PARAM_ERROR", "post", f"{favor}/coupon-stocks", json=backwards)
    stock, mine = {"stock_id": created["stock_id"]}, {"stock_creator_mchid": own_sandbox.mchid}
    give = {**stock, **mine, "appid": "wx1"}

    def send(count, openid="o1", code=None):
        options = {"openid": openid, "json": {**give, "out_request_no": f"{number}-{count}"}}
        if code:
            return assert_refused(client, code, "post", f"{favor}/users/{{openid}}/coupons", **options)
        return ask(client, "post", f"{favor}/users/{{openid}}/coupons", **options)["coupon_id"]

    send(1, code="INVALID_REQUEST")
    assert_refused(client, "INVALID_REQUEST", "post", f"{favor}/stocks/{{stock_id}}/pause", **stock, json=mine)
    ask(client, "post", f"{favor}/stocks/{{stock_id}}/start", **stock, json=mine)
    first = send(1)
    assert send(1) == first
    assert send(2) != first
    send(3, code="NOT_ENOUGH")
    for count in (4, 5):
        send(count, openid="o2")
    send(6, openid="o3")
    send(7, openid="o3", code="NOT_ENOUGH")
    found = ask(client, "get", f"{favor}/stocks/{{stock_id}}", **stock, params=mine)
    assert (found["status"], found["distributed_coupons"]) == ("running", 5)
    coupon = {"openid": "o1", "coupon_id": first, "params": {"appid": "wx1"}}
    path = f"{favor}/users/{{openid}}/coupons/{{coupon_id}}"
    assert ask(client, "get", path, **coupon)["status"] == "SENDED"
    assert_refused(client, "RESOURCE_NOT_EXISTS", "get", path, **{**coupon, "openid": "o2"})
    ask(client, "post", f"{favor}/stocks/{{stock_id}}/pause", **stock, json=mine)
    assert_refused(
        client, "RESOURCE_NOT_EXISTS", "post", f"{favor}/stocks/{{stock_id}}/start", stock_id="absent", json=mine
    )


# --- time


async def test_advancing_the_clock_wakes_a_timer():
    clock = Clock()
    before = clock.now()
    sleeper = asyncio.create_task(clock.start_timer().wait_until(7200))
    await asyncio.sleep(0)
    clock.advance(hours=1)
    await asyncio.sleep(0)
    clock.advance(minutes=60, seconds=1)
    await asyncio.wait_for(sleeper, 10)
    assert (clock.now() - before).total_seconds() > 7200
    with pytest.raises(ValueError, match="back"):
        clock.advance(seconds=-1)


def test_advancing_the_clock_makes_every_retry_due():
    with Sandbox() as sandbox:
        sandbox.notifications.send("ANY.EVENT", {}, url="http://127.0.0.1:9/nobody")
        sandbox.clock.advance(days=2)
        assert len(sandbox.notifications.wait()) == 16
        with pytest.raises(ValueError, match="9000"):
            sandbox.clock.advance(days=3_000_000)


# --- faults


def test_a_share_of_faults_depends_on_the_seed_alone():
    def draw(seed):
        faults = Faults(Fault)
        faults.add("reset", share=0.3, count=None, seed=seed)
        return [faults.pop("/x") is not None for _ in range(200)]

    assert draw(7) == draw(7) != draw(8)
    assert 30 < sum(draw(7)) < 90
    with pytest.raises(ValueError, match="share"):
        Faults(Fault).add("reset", share=2)


def test_a_fault_prevents_the_effect_of_a_request_only_if_it_is_not_received(client, own_sandbox, number):
    path = "/v3/pay/transactions/native"
    for fault, is_there in (("not-received", False), ("reset", True), ("cut", True)):
        own_sandbox.faults.add(fault, path=path)
        order = {**ORDER, "out_trade_no": f"{number}-{fault}"}
        with pytest.raises(wechatpay.ConnectionLostError):
            client.v3.pay.transactions.native.post(json=order)
        query = {"out_trade_no": order["out_trade_no"], "params": {"mchid": own_sandbox.mchid}}
        if is_there:
            ask(client, "get", "v3/pay/transactions/out-trade-no/{out_trade_no}", **query)
        else:
            assert_refused(client, "ORDER_NOT_EXIST", "get", "v3/pay/transactions/out-trade-no/{out_trade_no}", **query)
