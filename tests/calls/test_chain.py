"""Chains: names become the URL, and inspecting a node sends nothing."""

from __future__ import annotations

import copy
import inspect
import pickle
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wechatpay
from wechatpay import openapi

from ..conftest import Recorder

client = wechatpay.Client(mchid="1900000001")


def path_of(node):
    return repr(node).removesuffix(">").rpartition(" ")[2]


@pytest.mark.parametrize(
    ("node", "path"),
    [
        (client.v3.marketing.busifavor.subsidy.returnReceipts, "v3/marketing/busifavor/subsidy/return-receipts"),
        (client.v3.ReturnReceipts, "v3/return-receipts"),
        (client.v3.pay.transactions.outTradeNo._out_trade_no_, "v3/pay/transactions/out-trade-no/{out_trade_no}"),
        (client.v3["{out_trade_no}"], "v3/{out_trade_no}"),
        (client.v3.global_.certificates, "v3/global/certificates"),
        (client.v3.ecommerce.subsidies.return_, "v3/ecommerce/subsidies/return"),
        (client.v3.users.import_, "v3/users/import"),
        (client.v3.authcode.try_, "v3/authcode/try"),
        (client.v3.merchant.media.video_upload, "v3/merchant/media/video_upload"),
        (client.v3.face.get_wxpayface_authinfo, "v3/face/get_wxpayface_authinfo"),
        (client.v3.receivers.delete, "v3/receivers/delete"),
        (client.v3.merchantService.complaintsV2, "v3/merchant-service/complaints-v2"),
        (client.v3.h5Presign, "v3/h5-presign"),
        (client.v3.apply4sub.sub_merchants, "v3/apply4sub/sub_merchants"),
        (client.v3.chain("pay/transactions").jsapi, "v3/pay/transactions/jsapi"),
        (client.chain("/v3/pay/transactions/jsapi"), "v3/pay/transactions/jsapi"),
        (client.chain("v3/bill/subMerchantFundflowbill"), "v3/bill/sub-merchant-fundflowbill"),
        (client["v3/pay"]["transactions/id/{transaction_id}"], "v3/pay/transactions/id/{transaction_id}"),
        (
            client["v3/pay/transactions/id/4200000913202101152566792388"].x,
            "v3/pay/transactions/id/4200000913202101152566792388/x",
        ),
        (client["v3/ecommerce/applyments/"], "v3/ecommerce/applyments/"),
    ],
)
def test_names_become_path_segments(node, path):
    assert path_of(node) == path


def test_every_documented_path_is_accepted_unchanged():
    for operation in openapi.operations():
        path = operation.path if operation.version == "v3" else f"/v2{operation.path}"
        assert path_of(client.chain(path)) == path.removeprefix("/")


@pytest.mark.parametrize(
    "value", ["P1217752501", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "ABC", "wxAPI", "aB", "Order20210115", "sub_Merchant"]
)
def test_a_literal_value_in_a_path_is_refused(value):
    for start in (lambda: client.chain(f"v3/pay/{value}"), lambda: client.v3[value], lambda: getattr(client.v3, value)):
        with pytest.raises(wechatpay.PathError, match=r"\{name\}"):
            start()
    assert not hasattr(client.v3, value)


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_a_segment_is_refused_or_keeps_every_letter(name):
    """A lower-cased order number would name another order."""
    try:
        path = path_of(client.v3[name])
    except wechatpay.PathError:
        return
    letters = path.removeprefix("v3").lstrip("/").replace("-", "").replace("/", "").strip("{}_")
    assert letters.lower() == name.lstrip("/").replace("-", "").replace("/", "").strip("{}_").lower()


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("pay/transactions", "v3"),
        ("https://api.mch.weixin.qq.com/v3/certificates", "base_url="),
        ("v3/bill/tradebill?bill_date=2026-11-22", "params="),
        ("v3/pay#top", "fragment"),
        ("v3//pay", "slash"),
        ("v3/../pay", "{name}"),
        ("v3/./pay", "{name}"),
        ("v3/a b", "{name}"),
        ("v3/a%2Fb", "{name}"),
        ("v3/订单", "{name}"),
        ("v3/{a", "{name}"),
        ("v3/x{a}", "{name}"),
        ("v3/{+a}", "{name}"),
        ("", "slash"),
    ],
)
def test_an_invalid_path_is_refused_with_a_hint(path, hint):
    with pytest.raises(wechatpay.PathError) as caught:
        client.chain(path)
    assert hint in str(caught.value)


@pytest.mark.parametrize("path", [0, None, b"v3/pay", ("v3", "pay")])
def test_a_path_must_be_a_string(path):
    with pytest.raises(TypeError):
        client[path]
    with pytest.raises(TypeError):
        client.v3[path]


def test_clients_and_nodes_cannot_be_iterated():
    with pytest.raises(TypeError):
        iter(client)
    with pytest.raises(TypeError):
        iter(client.v3)
    with pytest.raises(TypeError):
        client.v3["pay"][0]


@pytest.mark.parametrize(
    "name",
    ["__wrapped__", "__array__", "_repr_html_", "_repr_mimebundle_", "_ipython_display_",
     "_ipython_canary_method_should_not_exist_", "_x", "_", "__", "___", "_sa_instance_state", "__x__"],
)  # fmt: skip
def test_attribute_probes_of_tools_find_no_node(name):
    assert not hasattr(client.v3, name)
    assert not hasattr(client.v3.pay, name)
    assert not hasattr(client, name)


def test_a_misspelt_client_attribute_raises_attribute_error():
    with pytest.raises(AttributeError):
        client.V3  # noqa: B018
    with pytest.raises(AttributeError):
        client.pay  # noqa: B018


def test_copying_comparing_and_inspecting_a_node_sends_nothing():
    recorder = Recorder()
    with wechatpay.Client(mchid="1900000001", transport=recorder) as quiet:
        node = quiet.v3.pay.transactions
        assert copy.copy(node) == copy.deepcopy(node) == node
        assert inspect.unwrap(node) is node
        assert mock.Mock(spec=node).post is not None
        assert not inspect.iscoroutinefunction(node)
        assert {"get", "post", "post_async"} <= set(dir(node))
        assert callable(node)
        assert bool(node)
        str(node)
        repr(node)
        hash(node)
    assert recorder.requests == []


def test_clients_and_nodes_cannot_be_pickled():
    for thing in (client, client.v3.pay):
        with pytest.raises(TypeError, match="private key"):
            pickle.dumps(thing)
    with pytest.raises(TypeError, match="private key"):
        copy.deepcopy(client)


def test_nodes_are_immutable_and_compare_by_client_and_path():
    one, other = client.v3.pay.transactions, client.chain("v3/pay/transactions")
    assert one == other
    assert hash(one) == hash(other)
    assert one != client.v3.pay
    assert one != wechatpay.Client(mchid="1900000002").v3.pay.transactions
    assert one != "v3/pay/transactions"
    assert {one: 1}[other] == 1
    with pytest.raises(AttributeError, match="changed"):
        one.x = 1
    with pytest.raises(AttributeError, match="changed"):
        del one.x


def test_only_a_verb_can_be_called_and_only_with_keywords():
    with pytest.raises(TypeError, match=r"\.post"):
        client.v3.pay.transactions.jsapi(json={})
    with pytest.raises(TypeError, match=r"post\(json="):
        client.v3.pay.transactions.jsapi.post({"appid": "wx"})
    with pytest.raises(TypeError):
        client.v3(json={})


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_each_verb_sends_its_http_method(verb, vector_client):
    recorder = Recorder()
    with vector_client(transport=recorder) as recorded:
        with pytest.raises(wechatpay.ServerError):
            getattr(recorded.v3.x.delete, verb)()
        assert recorder.requests[0].method == verb.upper()
        assert recorder.requests[0].url == "https://api.mch.weixin.qq.com/v3/x/delete"
        with pytest.raises(wechatpay.ServerError):
            recorded.v3.x.delete()
        assert recorder.requests[1].method == "DELETE"
        assert recorder.requests[1].url == "https://api.mch.weixin.qq.com/v3/x"
