"""The operations of `v3.transactions`. Written by `python -m codegen`."""

from typing_extensions import Unpack, deprecated

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.transactions import (
    AppPostBody,
    AppPostResult,
    JsapiPostBody,
    JsapiPostResult,
    MicropayPostBody,
    MicropayPostResult,
    MwebPostBody,
    MwebPostResult,
    NativePostBody,
    NativePostResult,
    OutTradeNoClosePostBody,
    OutTradeNoGetParams,
    OutTradeNoGetResult,
    OutTradeNoReversePostBody,
    TransactionIdClosePostBody,
    TransactionIdGetParams,
    TransactionIdGetResult,
    TransactionIdReversePostBody,
)

class TransactionsApp(Node):
    @deprecated("APP支付下单: WeChat Pay has withdrawn it")
    def post(self, *, json: AppPostBody, **options: Unpack[Options]) -> Response[AppPostResult]:
        """APP支付下单"""
        ...
    @deprecated("APP支付下单: WeChat Pay has withdrawn it")
    async def post_async(self, *, json: AppPostBody, **options: Unpack[Options]) -> Response[AppPostResult]:
        """APP支付下单"""
        ...

class TransactionsIdTransactionIdClose(Node):
    @deprecated("关闭订单(微信支付订单号): WeChat Pay has withdrawn it")
    def post(
        self, *, transaction_id: str, json: TransactionIdClosePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """关闭订单(微信支付订单号)"""
        ...
    @deprecated("关闭订单(微信支付订单号): WeChat Pay has withdrawn it")
    async def post_async(
        self, *, transaction_id: str, json: TransactionIdClosePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """关闭订单(微信支付订单号)"""
        ...

class TransactionsIdTransactionIdReverse(Node):
    @deprecated("撤销订单(微信支付订单号): WeChat Pay has withdrawn it")
    def post(
        self, *, transaction_id: str, json: TransactionIdReversePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """撤销订单(微信支付订单号)"""
        ...
    @deprecated("撤销订单(微信支付订单号): WeChat Pay has withdrawn it")
    async def post_async(
        self, *, transaction_id: str, json: TransactionIdReversePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """撤销订单(微信支付订单号)"""
        ...

class TransactionsIdTransactionId(Node):
    close: TransactionsIdTransactionIdClose
    reverse: TransactionsIdTransactionIdReverse
    @deprecated("查询订单(微信支付订单号): WeChat Pay has withdrawn it")
    def get(
        self, *, transaction_id: str, params: TransactionIdGetParams, **options: Unpack[Options]
    ) -> Response[TransactionIdGetResult]:
        """查询订单(微信支付订单号)"""
        ...
    @deprecated("查询订单(微信支付订单号): WeChat Pay has withdrawn it")
    async def get_async(
        self, *, transaction_id: str, params: TransactionIdGetParams, **options: Unpack[Options]
    ) -> Response[TransactionIdGetResult]:
        """查询订单(微信支付订单号)"""
        ...

class TransactionsId(Node):
    _transaction_id_: TransactionsIdTransactionId

class TransactionsJsapi(Node):
    @deprecated("小程序/公众号支付下单: WeChat Pay has withdrawn it")
    def post(self, *, json: JsapiPostBody, **options: Unpack[Options]) -> Response[JsapiPostResult]:
        """小程序/公众号支付下单"""
        ...
    @deprecated("小程序/公众号支付下单: WeChat Pay has withdrawn it")
    async def post_async(self, *, json: JsapiPostBody, **options: Unpack[Options]) -> Response[JsapiPostResult]:
        """小程序/公众号支付下单"""
        ...

class TransactionsMicropay(Node):
    @deprecated("提交付款码支付: WeChat Pay has withdrawn it")
    def post(self, *, json: MicropayPostBody, **options: Unpack[Options]) -> Response[MicropayPostResult]:
        """提交付款码支付"""
        ...
    @deprecated("提交付款码支付: WeChat Pay has withdrawn it")
    async def post_async(self, *, json: MicropayPostBody, **options: Unpack[Options]) -> Response[MicropayPostResult]:
        """提交付款码支付"""
        ...

class TransactionsMweb(Node):
    @deprecated("H5支付下单: WeChat Pay has withdrawn it")
    def post(self, *, json: MwebPostBody, **options: Unpack[Options]) -> Response[MwebPostResult]:
        """H5支付下单"""
        ...
    @deprecated("H5支付下单: WeChat Pay has withdrawn it")
    async def post_async(self, *, json: MwebPostBody, **options: Unpack[Options]) -> Response[MwebPostResult]:
        """H5支付下单"""
        ...

class TransactionsNative(Node):
    @deprecated("扫码支付下单: WeChat Pay has withdrawn it")
    def post(self, *, json: NativePostBody, **options: Unpack[Options]) -> Response[NativePostResult]:
        """扫码支付下单"""
        ...
    @deprecated("扫码支付下单: WeChat Pay has withdrawn it")
    async def post_async(self, *, json: NativePostBody, **options: Unpack[Options]) -> Response[NativePostResult]:
        """扫码支付下单"""
        ...

class TransactionsOutTradeNoOutTradeNoClose(Node):
    @deprecated("关闭订单(商户订单号): WeChat Pay has withdrawn it")
    def post(self, *, out_trade_no: str, json: OutTradeNoClosePostBody, **options: Unpack[Options]) -> Response[None]:
        """关闭订单(商户订单号)"""
        ...
    @deprecated("关闭订单(商户订单号): WeChat Pay has withdrawn it")
    async def post_async(
        self, *, out_trade_no: str, json: OutTradeNoClosePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """关闭订单(商户订单号)"""
        ...

class TransactionsOutTradeNoOutTradeNoReverse(Node):
    @deprecated("撤销订单(商户订单号): WeChat Pay has withdrawn it")
    def post(self, *, out_trade_no: str, json: OutTradeNoReversePostBody, **options: Unpack[Options]) -> Response[None]:
        """撤销订单(商户订单号)"""
        ...
    @deprecated("撤销订单(商户订单号): WeChat Pay has withdrawn it")
    async def post_async(
        self, *, out_trade_no: str, json: OutTradeNoReversePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """撤销订单(商户订单号)"""
        ...

class TransactionsOutTradeNoOutTradeNo(Node):
    close: TransactionsOutTradeNoOutTradeNoClose
    reverse: TransactionsOutTradeNoOutTradeNoReverse
    @deprecated("查询订单(商户订单号): WeChat Pay has withdrawn it")
    def get(
        self, *, out_trade_no: str, params: OutTradeNoGetParams, **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """查询订单(商户订单号)"""
        ...
    @deprecated("查询订单(商户订单号): WeChat Pay has withdrawn it")
    async def get_async(
        self, *, out_trade_no: str, params: OutTradeNoGetParams, **options: Unpack[Options]
    ) -> Response[OutTradeNoGetResult]:
        """查询订单(商户订单号)"""
        ...

class TransactionsOutTradeNo(Node):
    _out_trade_no_: TransactionsOutTradeNoOutTradeNo

class Transactions(Node):
    app: TransactionsApp
    id: TransactionsId
    jsapi: TransactionsJsapi
    micropay: TransactionsMicropay
    mweb: TransactionsMweb
    native: TransactionsNative
    outTradeNo: TransactionsOutTradeNo
