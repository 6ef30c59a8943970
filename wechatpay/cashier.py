"""What a front end needs to call up the cashier: parameters, signed on the server.

The payer's page gets them as they are; H5 and QR code payments need none, their links are in the reply of the order.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Literal

from wechatpay._context import Account
from wechatpay._protocols.v2 import reject_injected_fields, sign_message
from wechatpay.errors import ArgumentError

__all__ = ["Bridge"]

SignType = Literal["RSA", "MD5", "HMAC-SHA256"]


class Bridge:
    """`client.bridge`: each method gives the parameters of one front-end call, as texts, under the names it takes."""

    __slots__ = ("_account",)

    def __init__(self, account: Account) -> None:
        self._account = account

    def jsapi(self, *, appid: str, prepay_id: str, sign_type: SignType = "RSA") -> dict[str, str]:
        """Of `WeixinJSBridge.invoke('getBrandWCPayRequest')` and `wx.chooseWXPay`.

        *sign_type* is RSA for an order of APIv3; for one of APIv2 it is the order's own, MD5 or HMAC-SHA256.
        https://pay.weixin.qq.com/doc/v3/merchant/4012791857
        """
        package = f"prepay_id={_text(prepay_id, 'prepay_id')}"
        fields = {"appId": _text(appid, "appid"), **self._moment(), "package": package, "signType": sign_type}
        if sign_type == "RSA":
            signature = self._rsa(*(fields[name] for name in ("appId", "timeStamp", "nonceStr", "package")))
        else:
            signature = self._shared(fields, sign_type)
        return {**fields, "paySign": signature}

    def miniprogram(self, *, appid: str, prepay_id: str, sign_type: SignType = "RSA") -> dict[str, str]:
        """Of `wx.requestPayment`. https://pay.weixin.qq.com/doc/v3/merchant/4012791898"""
        parameters = self.jsapi(appid=appid, prepay_id=prepay_id, sign_type=sign_type)
        return {name: value for name, value in parameters.items() if name != "appId"}  # signed, but not taken

    def app(
        self, *, appid: str, prepay_id: str, partnerid: str | None = None, sign_type: SignType = "RSA"
    ) -> dict[str, str]:
        """Of the payment request (`PayReq`) in an app. *partnerid* is this client's merchant if not given.

        https://pay.weixin.qq.com/doc/v3/merchant/4013070351
        """
        moment = self._moment()
        fields = {
            "appid": _text(appid, "appid"),
            "partnerid": partnerid or self._account.mchid,
            "prepayid": _text(prepay_id, "prepay_id"),
            "package": "Sign=WXPay",
            "noncestr": moment["nonceStr"],
            "timestamp": moment["timeStamp"],
        }
        if sign_type == "RSA":
            signature = self._rsa(*(fields[name] for name in ("appid", "timestamp", "noncestr", "prepayid")))
        else:
            signature = self._shared(fields, sign_type)
        return {**fields, "sign": signature}

    def payscore(self, **fields: str) -> dict[str, str]:
        """Of the pages of WeChat Pay Score (`openBusinessView`, `wxpayScoreUse` and its kin).

        Give what the page takes: `package=`, or `service_id=` and `out_order_no=`. Signed with HMAC-SHA256 and the
        APIv2 key.
        """
        moment = self._moment()
        given = {name: _text(value, name) for name, value in fields.items()}
        signed = {
            "mch_id": self._account.mchid,
            **given,
            "timestamp": moment["timeStamp"],
            "nonce_str": moment["nonceStr"],
            "sign_type": "HMAC-SHA256",
        }
        return {**signed, "sign": self._shared(signed, "HMAC-SHA256")}

    def coupon(self, *, stock_id: str, out_request_no: str, open_id: str, coupon_code: str = "") -> dict[str, str]:
        """Of the H5 page that hands out a merchant coupon (busifavor)."""
        fields = {
            "stock_id": _text(stock_id, "stock_id"),
            "out_request_no": _text(out_request_no, "out_request_no"),
            "send_coupon_merchant": self._account.mchid,
            "open_id": _text(open_id, "open_id"),
            **({"coupon_code": coupon_code} if coupon_code else {}),
        }
        return {**fields, "sign": self._shared(fields, "HMAC-SHA256")}

    def coupons(self, coupons: Sequence[Mapping[str, str]]) -> dict[str, object]:
        """Of the mini program's plugin that hands out merchant coupons (busifavor), up to ten at once.

        Each of *coupons* has `stock_id`, `out_request_no`, and a `coupon_code` where its batch asks for one.
        """
        if not 1 <= len(coupons) <= 10:
            raise ArgumentError(f"{len(coupons)} coupons: the plugin takes one to ten")
        signed = {
            f"{name}{index}": _text(value, f"coupons[{index}].{name}")
            for index, coupon in enumerate(coupons)
            for name, value in coupon.items()
        }
        signature = self._shared({**signed, "send_coupon_merchant": self._account.mchid}, "HMAC-SHA256")
        return {
            "send_coupon_params": [dict(coupon) for coupon in coupons],
            "send_coupon_merchant": self._account.mchid,
            "sign": signature,
        }

    def _moment(self) -> dict[str, str]:
        return {"timeStamp": str(int(self._account.clock())), "nonceStr": self._account.nonce()}

    def _rsa(self, *parts: str) -> str:
        message = "".join(f"{part}\n" for part in parts)
        return b64encode(self._account.require_merchant().sign(message.encode())).decode("ascii")

    def _shared(self, fields: Mapping[str, str], sign_type: str) -> str:
        if sign_type not in ("MD5", "HMAC-SHA256"):
            raise ArgumentError(f"sign_type={sign_type!r}: it is RSA (APIv3), or MD5 or HMAC-SHA256 (APIv2)")
        reject_injected_fields(fields)
        return self._account.require_secret().sign(sign_message(fields), sign_type)


def _text(value: object, name: str) -> str:
    if not isinstance(value, str) or not value or not value.isprintable():
        raise ArgumentError(f"{name}={value!r}: it is text, not empty, on one line")
    return value
