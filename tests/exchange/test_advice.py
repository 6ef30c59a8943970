"""An error's advice: both signed messages, the number of its Request-ID, and `Secret` for a plain text."""

from __future__ import annotations

import pytest

import wechatpay
from wechatpay._exchange import advice
from wechatpay._protocols import request_codes
from wechatpay.errors import parse_request_code

from ..conftest import ORDER, Answering, Tampering


def test_a_sign_error_shows_both_messages_and_where_they_differ(sandbox, is_sync):
    class Changing(Tampering):
        def send(self, request):
            changed = request.content.replace(b"QQ", b"qq")
            return self.inner.send(wechatpay.HTTPRequest(request.method, request.url, request.headers, changed))

    with sandbox.client(transport=Changing(None)) as client:
        with pytest.raises(wechatpay.ClientError) as caught:
            client.v3.pay.transactions.native.post(json={**ORDER, "out_trade_no": "P-advice"})
    text = str(caught.value)
    assert caught.value.code == "SIGN_ERROR"
    assert "This side signed 'POST\\n/v3/pay/transactions/native\\n" in text
    assert "WeChat Pay verified 'POST\\n/v3/pay/transactions/native\\n" in text
    assert "They differ first at character" in text
    assert "'QQ" in text.partition("They differ")[2]
    assert "wechatpay doctor" in text
    assert "Authorization" not in text


def test_a_sign_error_over_the_same_message_says_that_key_and_serial_do_not_belong_together(sandbox, vectors):
    with sandbox.client(private_key=vectors["merchant"]["private_key_pkcs8"], merchant=None) as client:
        with pytest.raises(wechatpay.ClientError, match="are the same.*not of one certificate"):
            client.v3.certificates.get()
        with pytest.raises(wechatpay.ClientError, match="are the same.*not of one certificate"):
            client.v3.merchant.media.upload.post(files=b"x", meta={"filename": "a.png"})


@pytest.mark.parametrize("detail", [b"", b',"detail":[]', b',"detail":{}', b',"detail":"x"'])
def test_a_sign_error_without_details_points_to_the_doctor(vector_client, detail):
    content = b'{"code":"SIGN_ERROR","message":"x"%b}' % detail
    with vector_client(transport=Answering(content, status=401)) as client:
        with pytest.raises(wechatpay.ClientError, match="wechatpay doctor"):
            client.v3.certificates.get()


@pytest.mark.parametrize(
    ("request_id", "number"),
    [
        ("08F7-268512771", 268512771),
        ("a-b-1", 1),
        ("08F7", None),
        ("08F7-", None),
        ("08F7-x1", None),
        (None, None),
        ("", None),
    ],
)
def test_the_number_of_a_request_id_is_split_off(request_id, number):
    assert parse_request_code(request_id) == number


@pytest.mark.parametrize("number", sorted(request_codes._MEANINGS))
def test_the_commonest_numbers_are_explained_in_both_languages(vector_client, number):
    headers = {"Request-ID": f"08F7D3-{number}"}
    transport = Answering(b'{"code":"X","message":"y"}', status=400, headers=headers)
    with vector_client(transport=transport) as client, pytest.raises(wechatpay.ClientError) as caught:
        client.v3.certificates.get()
    assert caught.value.request_code == number
    chinese, _, english = request_codes.explain_request_code(headers["Request-ID"]).partition(": ")
    assert chinese in str(caught.value)
    assert english in str(caught.value)
    assert len(request_codes._MEANINGS) == 20


def test_a_plain_text_in_an_encrypted_field_points_to_secret(client, sandbox):
    body = {"appid": "wx8888888888888888", "type": "MERCHANT_ID", "account": "1900000109", "relation_type": "STORE"}
    with pytest.raises(wechatpay.ClientError, match=r"wechatpay\.Secret") as caught:
        client.v3.profitsharing.receivers.add.post(json={**body, "name": "张三"})
    assert "张三" not in str(caught.value)
    assert client.v3.profitsharing.receivers.add.post(json={**body, "name": wechatpay.Secret("张三")}).verified


@pytest.mark.parametrize(
    "field", ["#/receivers/0/name", "/body/receivers/0/name", "receivers[0].name", "$.receivers.0.name"]
)
def test_the_field_of_a_refusal_is_found_in_its_usual_spellings(vector_client, field):
    content = f'{{"code":"PARAM_ERROR","message":"x","detail":{{"field":"{field}","issue":"y"}}}}'.encode()
    with vector_client(transport=Answering(content, status=400)) as client:
        with pytest.raises(wechatpay.ClientError, match=r"wechatpay\.Secret"):
            client.v3.profitsharing.orders.post(json={"receivers": [{"name": "张三"}]})
        with pytest.raises(wechatpay.ClientError) as caught:
            client.v3.profitsharing.orders.post(json={"receivers": []})
    assert "Secret" not in str(caught.value)


def test_messages_that_differ_at_their_end_differ_there():
    from wechatpay._protocols.v3 import find_difference

    assert find_difference("abc", "abc") is None
    assert find_difference("abc", "abd") == 2
    assert find_difference("ab", "abc") == 2
    assert advice.MAX_SHOWN == 400
