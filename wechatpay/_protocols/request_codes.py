"""The number at the end of a `Request-ID`: WeChat Pay's numeric code of an error, and what the commonest ones mean.

https://pay.weixin.qq.com/doc/v3/merchant/4012081606 (errors). The names are those of its own guide.
"""

from __future__ import annotations

from wechatpay.errors import parse_request_code

__all__ = ["explain_request_code"]

_MEANINGS = {
    268443699: "签名错误: the signature is wrong: the key, the serial, or the signed message",
    268443701: "受理关系不存在: the partner does not serve this sub-merchant",
    268443704: "受理机构必须传入sub_mch_id: a partner must name the sub-merchant",
    268443705: "子商户mchid不能与自身mchid相同: the sub-merchant must be another merchant than the partner",
    268443715: "商户状态为不可用或者已经注销: the merchant is suspended or closed",
    268445527: "appid和mch_id不匹配: the appid is not bound to the merchant number",
    268447840: "请求频率超过限制: too many requests; the outcome of a POST is unknown, query it",
    268447843: "商户号和订单不匹配: the order belongs to another merchant",
    268447845: "子商户号和订单信息不匹配: the order belongs to another sub-merchant",
    268447914: "该订单已失效: the order is closed or has expired; use another out_trade_no",
    268448010: "此商家的收款功能已被限制: the merchant may not receive payments at present",
    268449538: "订单已支付: the order is paid; query it instead",
    268449641: "当前交易不允许进行普通关单，只能撤销: such an order is reversed, not closed",
    268498688: "请求重入时，参数与首次请求时不一致: the number was used before with other parameters",
    268498689: "该订单已支付: the order is paid; query it instead",
    268501013: "JSAPI支付必须传openid: a JSAPI order needs the openid of its payer",
    268512771: "订单不存在: there is no such order: another number, another merchant, or it was never placed",
    268435461: "参数非法: a parameter has a wrong format, or a character that cannot be seen",
    268435464: "参数超出取值范围: a value is out of its range, or too long",
    270924358: "参数中含有非法的额外参数: the request has a field that the operation does not know",
}
"""The commonest numbers: the name that WeChat Pay gives each, and what to do."""


def explain_request_code(request_id: str | None) -> str | None:
    """Return what the number at the end of *request_id* means, in Chinese and English; None if it is not known."""
    return _MEANINGS.get(parse_request_code(request_id) or 0)
