"""Documented endpoints are found and shown, with calls that can be filled in."""

from __future__ import annotations

import ast
import json

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
    assert "├── name?  string  encrypted: a wechatpay.Secret" in text
    assert "https://pay.weixin.qq.com/doc/" in text
    assert "client.v3.profitsharing.receivers.add.post(" in text


def test_a_person_sees_for_whom_an_endpoint_is_and_whether_it_is_deprecated(screen):
    _, _, text = screen("endpoints", "退款")
    assert "申请退款 merchants\n" in text
    assert "退款申请 partners\n" in text
    assert "申请退款 (deprecated)\n" in text
    assert "33 found" in text


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
