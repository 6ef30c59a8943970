"""What is documented, found and shown; and the calls that are ready to be filled in."""

from __future__ import annotations

import ast
import json

from wechatpay import openapi
from wechatpay.openapi.calls import forms, options


def test_found_by_words_of_either_language(run):
    for words in (["申请退款"], ["domestic", "refunds", "post"]):
        paths = [each["path"] for each in json.loads(run("endpoints", *words).stdout)]
        assert "/v3/refund/domestic/refunds" in paths
    nothing = run("endpoints", "no-such-thing")
    assert nothing.exit_code == 2
    assert "no-such-thing" in nothing.stderr


def test_one_of_them_for_a_script(run):
    shown = json.loads(run("endpoints", "v3/refund/domestic/refunds").stdout)
    assert shown[0]["chain"] == "v3.refund.domestic.refunds.post"
    assert len(shown[0]["calls"]) == 6
    assert json.loads(run("endpoints", "v2/pay/unifiedorder").stdout)[0]["chain"] == "v2.pay.unifiedorder.post"
    near = run("endpoints", "v3/refund/domestic/refund")
    assert near.exit_code == 2
    assert "/v3/refund/domestic/refunds" in near.stderr


def test_one_of_them_for_a_person(screen):
    code, _, text = screen("endpoints", "v3/profitsharing/receivers/add")
    assert code == 0
    assert "添加分账接收方" in text
    assert "├── name?  string  encrypted: a wechatpay.Secret" in text
    assert "https://pay.weixin.qq.com/doc/" in text
    assert "client.v3.profitsharing.receivers.add.post(" in text
    assert "12 found" in screen("endpoints", "jsapi")[2]


def test_every_call_is_python_and_taken_by_the_client():
    """All that is documented, in all six forms: what is not text or a number is an error before anything is sent."""
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
