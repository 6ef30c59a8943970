"""Documented endpoints are found and shown, with calls that can be filled in."""

from __future__ import annotations

import ast
import json
import re

from wechatpay import openapi
from wechatpay.openapi.calls import forms, options


def test_endpoints_are_found_by_chinese_words_and_by_words_of_the_path(run):
    for words in (["申请退款"], ["domestic", "refunds", "post"]):
        paths = [each["path"] for each in json.loads(run("endpoints", *words).stdout)]
        assert "/v3/refund/domestic/refunds" in paths


def test_words_that_match_nothing_are_named(run):
    done = run("endpoints", "no-such-thing")
    assert done.exit_code == 2
    assert "no-such-thing" in done.stderr


def test_a_script_gets_one_endpoint_as_json_with_its_calls(run):
    shown = json.loads(run("endpoints", "v3/refund/domestic/refunds").stdout)
    assert shown[0]["chain"] == "v3.refund.domestic.refunds.post"
    assert len(shown[0]["calls"]) == 6
    assert json.loads(run("endpoints", "v2/pay/unifiedorder").stdout)[0]["chain"] == "v2.pay.unifiedorder.post"


def test_a_path_that_is_not_documented_is_answered_with_similar_ones(run):
    done = run("endpoints", "v3/refund/domestic/refund")
    assert done.exit_code == 2
    assert "/v3/refund/domestic/refunds" in done.stderr


def test_a_person_sees_the_fields_the_page_and_a_call(screen):
    code, _, text = screen("endpoints", "v3/profitsharing/receivers/add")
    assert code == 0
    assert "添加分账接收方" in text
    assert "├── name?  string  分账接收方全称  encrypted: a wechatpay.Secret" in text
    assert "https://pay.weixin.qq.com/doc/" in text
    assert "client.v3.profitsharing.receivers.add.post(" in text


def test_a_person_sees_for_whom_an_endpoint_is_and_whether_it_is_deprecated(screen):
    _, _, text = screen("endpoints", "退款")
    assert "申请退款 merchants\n" in text
    assert "退款申请 partners\n" in text
    assert "申请退款 (deprecated)\n" in text
    assert re.search("[0-9]+ found", text)


def test_the_operations_of_a_product_are_listed(run):
    found = json.loads(run("endpoints", "--product", "商家券").stdout)
    assert len(found) == 26
    assert {"营销补差回退", "创建商家券"} & {each["title"] for each in found}
    assert len(json.loads(run("endpoints", "营销补差", "--product", "商家券").stdout)) < 26
    assert run("endpoints", "--product", "没有的产品").exit_code == 2
    assert run("endpoints").exit_code == 2


def test_a_field_is_found_by_its_chinese_name(run):
    paths = [each["path"] for each in json.loads(run("endpoints", "退款原因").stdout)]
    assert "/v3/refund/domestic/refunds" in paths


def test_the_seed_page_is_shown_whole(screen):
    code, _, text = screen("endpoints", "v3/marketing/busifavor/subsidy/return-receipts")
    assert code == 0
    for part in (
        "营销补差回退",
        "https://pay.weixin.qq.com/doc/v3/merchant/4017147332",
        "运营工具/商家券 · for merchant",
        "stock_id  string  商家券批次号  128888000000001",
        "subsidy_return_receipt_id?  string  补差回退单号",
        '"out_subsidy_return_no": "subsidy-abcd-12345678",',
    ):
        assert part in text
    assert text.count("await client") == 3


def test_every_shown_call_is_valid_python_that_the_client_accepts():
    """All documented endpoints in all six forms; a value of a wrong type would be an error before anything is sent."""
    import wechatpay
    from wechatpay._calls.call import bind

    for operation in openapi.operations():
        written = forms(operation)
        assert len(set(written)) == 6
        for form in written[:3]:
            call = ast.parse(form).body[0].value
            assert isinstance(call, ast.Call)
        given = eval(f"dict({options(operation)})", {"wechatpay": wechatpay})
        bound = bind(operation.method, operation.template, given)
        assert bound.method == operation.method
        for form in written[3:]:
            assert form.startswith("await client")
