"""The operations of `v3.combineTransactions`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.combine_transactions import (
    AppPostBody,
    AppPostResult,
    ClosePostBody,
    CombineOutTradeNoGetResult,
    CombineTransactionIdGetResult,
    H5PostBody,
    H5PostResult,
    JsapiPostBody,
    JsapiPostResult,
    MiniprogramPostBody,
    MiniprogramPostResult,
    NativePostBody,
    NativePostResult,
)

class CombineTransactionsApp(Node):
    def post(self, *, json: AppPostBody, **options: Unpack[Options]) -> Response[AppPostResult]:
        """合单下单-APP支付 https://pay.weixin.qq.com/doc/v3/merchant/4012556944"""
        ...
    async def post_async(self, *, json: AppPostBody, **options: Unpack[Options]) -> Response[AppPostResult]:
        """合单下单-APP支付 https://pay.weixin.qq.com/doc/v3/merchant/4012556944"""
        ...

class CombineTransactionsH5(Node):
    def post(self, *, json: H5PostBody, **options: Unpack[Options]) -> Response[H5PostResult]:
        """合单下单-H5支付 https://pay.weixin.qq.com/doc/v3/merchant/4012556961"""
        ...
    async def post_async(self, *, json: H5PostBody, **options: Unpack[Options]) -> Response[H5PostResult]:
        """合单下单-H5支付 https://pay.weixin.qq.com/doc/v3/merchant/4012556961"""
        ...

class CombineTransactionsIdCombineTransactionId(Node):
    def get(
        self, *, combine_transaction_id: str, **options: Unpack[Options]
    ) -> Response[CombineTransactionIdGetResult]:
        """个人收款交易通过微信支付订单号查单 https://pay.weixin.qq.com/doc/v3/partner/4012602242"""
        ...
    async def get_async(
        self, *, combine_transaction_id: str, **options: Unpack[Options]
    ) -> Response[CombineTransactionIdGetResult]:
        """个人收款交易通过微信支付订单号查单 https://pay.weixin.qq.com/doc/v3/partner/4012602242"""
        ...

class CombineTransactionsId(Node):
    _combine_transaction_id_: CombineTransactionsIdCombineTransactionId

class CombineTransactionsJsapi(Node):
    def post(self, *, json: JsapiPostBody, **options: Unpack[Options]) -> Response[JsapiPostResult]:
        """合单下单-JSAPI支付 https://pay.weixin.qq.com/doc/v3/merchant/4012556926"""
        ...
    async def post_async(self, *, json: JsapiPostBody, **options: Unpack[Options]) -> Response[JsapiPostResult]:
        """合单下单-JSAPI支付 https://pay.weixin.qq.com/doc/v3/merchant/4012556926"""
        ...

class CombineTransactionsMiniprogram(Node):
    def post(self, *, json: MiniprogramPostBody, **options: Unpack[Options]) -> Response[MiniprogramPostResult]:
        """个人收款交易下单-小程序 https://pay.weixin.qq.com/doc/v3/partner/4012602225"""
        ...
    async def post_async(
        self, *, json: MiniprogramPostBody, **options: Unpack[Options]
    ) -> Response[MiniprogramPostResult]:
        """个人收款交易下单-小程序 https://pay.weixin.qq.com/doc/v3/partner/4012602225"""
        ...

class CombineTransactionsNative(Node):
    def post(self, *, json: NativePostBody, **options: Unpack[Options]) -> Response[NativePostResult]:
        """合单下单-Native支付 https://pay.weixin.qq.com/doc/v3/merchant/4012556982"""
        ...
    async def post_async(self, *, json: NativePostBody, **options: Unpack[Options]) -> Response[NativePostResult]:
        """合单下单-Native支付 https://pay.weixin.qq.com/doc/v3/merchant/4012556982"""
        ...

class CombineTransactionsOutTradeNoCombineOutTradeNoClose(Node):
    def post(self, *, combine_out_trade_no: str, json: ClosePostBody, **options: Unpack[Options]) -> Response[None]:
        """合单关闭订单 https://pay.weixin.qq.com/doc/v3/merchant/4012577452"""
        ...
    async def post_async(
        self, *, combine_out_trade_no: str, json: ClosePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """合单关闭订单 https://pay.weixin.qq.com/doc/v3/merchant/4012577452"""
        ...

class CombineTransactionsOutTradeNoCombineOutTradeNo(Node):
    close: CombineTransactionsOutTradeNoCombineOutTradeNoClose
    def get(self, *, combine_out_trade_no: str, **options: Unpack[Options]) -> Response[CombineOutTradeNoGetResult]:
        """合单查询订单 https://pay.weixin.qq.com/doc/v3/merchant/4012557006"""
        ...
    async def get_async(
        self, *, combine_out_trade_no: str, **options: Unpack[Options]
    ) -> Response[CombineOutTradeNoGetResult]:
        """合单查询订单 https://pay.weixin.qq.com/doc/v3/merchant/4012557006"""
        ...

class CombineTransactionsOutTradeNo(Node):
    _combine_out_trade_no_: CombineTransactionsOutTradeNoCombineOutTradeNo

class CombineTransactions(Node):
    app: CombineTransactionsApp
    h5: CombineTransactionsH5
    id: CombineTransactionsId
    jsapi: CombineTransactionsJsapi
    miniprogram: CombineTransactionsMiniprogram
    native: CombineTransactionsNative
    outTradeNo: CombineTransactionsOutTradeNo
