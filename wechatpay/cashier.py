"""The parameters, signed on the server, with which a front end opens WeChat Pay's cashier.

The payer's page passes them on unchanged. H5 and QR code payments need none: the response to the order has their URL.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Literal
from urllib.parse import quote, urlencode

from wechatpay._context import Context
from wechatpay._protocols.v2 import build_signed_message, reject_injected_fields
from wechatpay.errors import ArgumentError

__all__ = ["Bridge"]

SignType = Literal["RSA", "MD5", "HMAC-SHA256"]


class Bridge:
    """`client.bridge`: each method returns the parameters of one front-end call, as strings, or the URL of a page."""

    __slots__ = ("_context",)

    def __init__(self, context: Context) -> None:
        self._context = context

    def jsapi(self, *, appid: str, prepay_id: str, sign_type: SignType = "RSA") -> dict[str, str]:
        """Return the parameters of `WeixinJSBridge.invoke('getBrandWCPayRequest')` and `wx.chooseWXPay`.

        *sign_type* is RSA for an order of APIv3. For an order of APIv2 it is that of the order, MD5 or HMAC-SHA256.
        https://pay.weixin.qq.com/doc/v3/merchant/4012791857
        """
        package = f"prepay_id={_validate_prepay_id(prepay_id)}"
        fields = {
            "appId": _validate_appid(appid),
            **self._timestamp_and_nonce(),
            "package": package,
            "signType": sign_type,
        }
        if sign_type == "RSA":
            signature = self._sign_rsa(*(fields[name] for name in ("appId", "timeStamp", "nonceStr", "package")))
        else:
            signature = self._sign_shared(fields, sign_type)
        return {**fields, "paySign": signature}

    def miniprogram(self, *, appid: str, prepay_id: str, sign_type: SignType = "RSA") -> dict[str, str]:
        """Return the parameters of `wx.requestPayment`. https://pay.weixin.qq.com/doc/v3/merchant/4012791898"""
        parameters = self.jsapi(appid=appid, prepay_id=prepay_id, sign_type=sign_type)
        # The front end does not accept appId, but it is signed.
        return {name: value for name, value in parameters.items() if name != "appId"}

    def app(
        self, *, appid: str, prepay_id: str, partnerid: str | None = None, sign_type: SignType = "RSA"
    ) -> dict[str, str]:
        """Return the parameters of the payment request (`PayReq`) in an app.

        *partnerid* defaults to the client's merchant.

        https://pay.weixin.qq.com/doc/v3/merchant/4013070351
        """
        generated = self._timestamp_and_nonce()
        fields = {
            "appid": _validate_appid(appid),
            "partnerid": self._context.mchid if partnerid is None else _validate_mchid(partnerid),
            "prepayid": _validate_prepay_id(prepay_id),
            "package": "Sign=WXPay",
            "noncestr": generated["nonceStr"],
            "timestamp": generated["timeStamp"],
        }
        if sign_type == "RSA":
            signature = self._sign_rsa(*(fields[name] for name in ("appid", "timestamp", "noncestr", "prepayid")))
        else:
            signature = self._sign_shared(fields, sign_type)
        return {**fields, "sign": signature}

    def payscore(self, **fields: str) -> dict[str, str]:
        """Return the parameters of the pages of WeChat Pay Score (`openBusinessView`: `wxpayScoreUse` and others).

        *fields* are those of the page: `package=`, or `service_id=` and `out_order_no=`. They are signed with
        HMAC-SHA256 and the APIv2 key.
        """
        generated = self._timestamp_and_nonce()
        given = {name: _validate(value, name) for name, value in fields.items()}
        signed = {
            "mch_id": self._context.mchid,
            **given,
            "timestamp": generated["timeStamp"],
            "nonce_str": generated["nonceStr"],
            "sign_type": "HMAC-SHA256",
        }
        return {**signed, "sign": self._sign_shared(signed, "HMAC-SHA256")}

    def coupon(self, *, stock_id: str, out_request_no: str, open_id: str, coupon_code: str = "") -> dict[str, str]:
        """Return the parameters of the H5 page that gives a merchant coupon (busifavor) to a user."""
        fields = {
            "stock_id": _validate(stock_id, "stock_id"),
            "out_request_no": _validate(out_request_no, "out_request_no"),
            "send_coupon_merchant": self._context.mchid,
            "open_id": _validate(open_id, "open_id"),
            **({"coupon_code": coupon_code} if coupon_code else {}),
        }
        return {**fields, "sign": self._sign_shared(fields, "HMAC-SHA256")}

    def coupons(self, coupons: Sequence[Mapping[str, str]]) -> dict[str, object]:
        """Return the parameters of the mini program plugin that gives up to ten merchant coupons (busifavor) to a user.

        Each of *coupons* has `stock_id`, `out_request_no`, and a `coupon_code` if its stock requires one.
        """
        if not 1 <= len(coupons) <= 10:
            raise ArgumentError(f"coupons must be one to ten, not {len(coupons)}")
        signed = {
            f"{name}{index}": _validate(value, f"coupons[{index}].{name}")
            for index, coupon in enumerate(coupons)
            for name, value in coupon.items()
        }
        signature = self._sign_shared({**signed, "send_coupon_merchant": self._context.mchid}, "HMAC-SHA256")
        return {
            "send_coupon_params": [dict(coupon) for coupon in coupons],
            "send_coupon_merchant": self._context.mchid,
            "sign": signature,
        }

    def entrust(
        self,
        *,
        appid: str,
        plan_id: str,
        contract_code: str,
        request_serial: int,
        contract_display_account: str,
        notify_url: str,
        sub_appid: str = "",
        sub_mch_id: str = "",
        return_web: bool = False,
    ) -> str:
        """Return the URL of the page on which a user agrees to automatic deductions (papay), for WeChat's own browser.

        It is signed with MD5 and the APIv2 key, as the page requires. Redirect the user to it: the result of the
        signing comes to *notify_url*.

        :param plan_id: the template of the contract.
        :param contract_code: the merchant's own number of the contract.
        :param request_serial: a number that is unique among the merchant's requests.
        :param contract_display_account: the name of the user's account, which the page shows.
        :param sub_mch_id: the partner's sub-merchant; *sub_appid* is its app.
        :param return_web: come back to the page that opened the URL.

        https://pay.weixin.qq.com/wiki/doc/api/pap.php?chapter=18_1&index=1
        """
        given = {
            "appid": _validate_appid(appid),
            "plan_id": plan_id,
            "contract_code": contract_code,
            "contract_display_account": contract_display_account,
            "notify_url": notify_url,
            **({"sub_appid": sub_appid} if sub_appid else {}),
            **({"sub_mch_id": sub_mch_id} if sub_mch_id else {}),
        }
        fields = {
            **{name: _validate(value, name) for name, value in given.items()},
            "mch_id": self._context.mchid,
            "request_serial": str(_validate_serial(request_serial)),
            "version": "1.0",
            "timestamp": str(int(self._context.clock())),
            **({"return_web": "1"} if return_web else {}),
        }
        path = "papay/partner/entrustweb" if sub_mch_id else "papay/entrustweb"
        query = urlencode({**fields, "sign": self._sign_shared(fields, "MD5")}, quote_via=quote)
        return f"https://api.mch.weixin.qq.com/{path}?{query}#wechat_redirect"

    def _timestamp_and_nonce(self) -> dict[str, str]:
        return {"timeStamp": str(int(self._context.clock())), "nonceStr": self._context.nonce()}

    def _sign_rsa(self, *parts: str) -> str:
        message = "".join(f"{part}\n" for part in parts)
        return b64encode(self._context.require_merchant().sign(message.encode())).decode("ascii")

    def _sign_shared(self, fields: Mapping[str, str], sign_type: str) -> str:
        if sign_type not in ("MD5", "HMAC-SHA256"):
            raise ArgumentError(f"sign_type must be RSA (APIv3), or MD5 or HMAC-SHA256 (APIv2), not {sign_type!r}")
        reject_injected_fields(fields)
        return self._context.require_secret().sign(build_signed_message(fields), sign_type)


_PREPAY_ID = re.compile("[A-Za-z0-9_-]{1,64}")
_APPID = re.compile("[A-Za-z0-9_-]{1,32}")


def _validate_prepay_id(prepay_id: object) -> str:
    text = _validate(prepay_id, "prepay_id")
    if text.startswith("prepay_id="):
        raise ArgumentError(f"prepay_id must be the bare id, without 'prepay_id=' before it, not {text!r:.100}")
    if not _PREPAY_ID.fullmatch(text):
        raise ArgumentError(
            f"prepay_id must be that of the response to the order, such as 'wx201410272009395522657a690389285100', not "
            f"{text!r:.100}"
        )
    return text


def _validate_appid(appid: object) -> str:
    text = _validate(appid, "appid")
    if not _APPID.fullmatch(text):
        raise ArgumentError(f"appid must be one, such as 'wx8888888888888888', without white space, not {text!r:.100}")
    return text


def _validate_serial(request_serial: object) -> int:
    if isinstance(request_serial, bool) or not isinstance(request_serial, int) or not 0 < request_serial < 2**63:
        raise ArgumentError(f"request_serial must be an int from 1 to 2**63 - 1, not {request_serial!r:.100}")
    return request_serial


def _validate_mchid(partnerid: object) -> str:
    text = _validate(partnerid, "partnerid")
    if not text.isascii() or not text.isdigit():
        raise ArgumentError(f"partnerid must be a merchant number, such as '1900000001', not {text!r:.100}")
    return text


def _validate(value: object, name: str) -> str:
    if not isinstance(value, str) or not value or not value.isprintable():
        raise ArgumentError(f"{name} must be a str, not empty and on one line, not {value!r}")
    return value
