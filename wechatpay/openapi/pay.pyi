"""The operations of `v3.pay`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.pay import (
    AcquiringBankTransactionsExposurePostBody,
    AcquiringBankTransactionsExposurePostResult,
    InstalExposurePostBody,
    InstalExposurePostResult,
    MiniprogramPostBody,
    MiniprogramPostResult,
    PartnerExposurePostBody,
    PartnerExposurePostResult,
    PartnerTransactionsAppPostBody,
    PartnerTransactionsAppPostResult,
    PartnerTransactionsAppWithContractPostBody,
    PartnerTransactionsAppWithContractPostResult,
    PartnerTransactionsCodepayPostBody,
    PartnerTransactionsCodepayPostResult,
    PartnerTransactionsExposurePostBody,
    PartnerTransactionsExposurePostResult,
    PartnerTransactionsH5PostBody,
    PartnerTransactionsH5PostResult,
    PartnerTransactionsIdTransactionIdGetParams,
    PartnerTransactionsIdTransactionIdGetResult,
    PartnerTransactionsJsapiPostBody,
    PartnerTransactionsJsapiPostResult,
    PartnerTransactionsJsapiWithContractPostBody,
    PartnerTransactionsJsapiWithContractPostResult,
    PartnerTransactionsNativePostBody,
    PartnerTransactionsNativePostResult,
    PartnerTransactionsOutTradeNoOutTradeNoClosePostBody,
    PartnerTransactionsOutTradeNoOutTradeNoGetParams,
    PartnerTransactionsOutTradeNoOutTradeNoGetResult,
    PartnerTransactionsOutTradeNoOutTradeNoReversePostBody,
    PartnerTransactionsOutTradeNoOutTradeNoReversePostResult,
    PayTransactionsAppPostBody,
    PayTransactionsAppPostResult,
    PayTransactionsAppWithContractPostBody,
    PayTransactionsAppWithContractPostResult,
    PayTransactionsCodepayPostBody,
    PayTransactionsCodepayPostResult,
    PayTransactionsExposurePostBody,
    PayTransactionsExposurePostResult,
    PayTransactionsH5PostBody,
    PayTransactionsH5PostResult,
    PayTransactionsIdTransactionIdGetParams,
    PayTransactionsIdTransactionIdGetResult,
    PayTransactionsJsapiPostBody,
    PayTransactionsJsapiPostResult,
    PayTransactionsJsapiWithContractPostBody,
    PayTransactionsJsapiWithContractPostResult,
    PayTransactionsNativePostBody,
    PayTransactionsNativePostResult,
    PayTransactionsOutTradeNoOutTradeNoClosePostBody,
    PayTransactionsOutTradeNoOutTradeNoGetParams,
    PayTransactionsOutTradeNoOutTradeNoGetResult,
    PayTransactionsOutTradeNoOutTradeNoReversePostBody,
    PayTransactionsOutTradeNoOutTradeNoReversePostResult,
    ScannedposPostBody,
    ScannedposPostResult,
)

class PayAcquiringBankTransactionsExposure(Node):
    def post(
        self, *, json: AcquiringBankTransactionsExposurePostBody, **options: Unpack[Options]
    ) -> Response[AcquiringBankTransactionsExposurePostResult]:
        """微信分付-支付方式前置服务 https://pay.weixin.qq.com/doc/v3/partner/4014326541"""
        ...
    async def post_async(
        self, *, json: AcquiringBankTransactionsExposurePostBody, **options: Unpack[Options]
    ) -> Response[AcquiringBankTransactionsExposurePostResult]:
        """微信分付-支付方式前置服务 https://pay.weixin.qq.com/doc/v3/partner/4014326541"""
        ...

class PayAcquiringBankTransactions(Node):
    exposure: PayAcquiringBankTransactionsExposure

class PayAcquiringBank(Node):
    transactions: PayAcquiringBankTransactions

class PayInstalExposure(Node):
    def post(self, *, json: InstalExposurePostBody, **options: Unpack[Options]) -> Response[InstalExposurePostResult]:
        """商户贴息-获取微信分付曝光建议 https://pay.weixin.qq.com/doc/v3/merchant/4016196762"""
        ...
    async def post_async(
        self, *, json: InstalExposurePostBody, **options: Unpack[Options]
    ) -> Response[InstalExposurePostResult]:
        """商户贴息-获取微信分付曝光建议 https://pay.weixin.qq.com/doc/v3/merchant/4016196762"""
        ...

class PayInstalPartnerExposure(Node):
    def post(self, *, json: PartnerExposurePostBody, **options: Unpack[Options]) -> Response[PartnerExposurePostResult]:
        """商户贴息-获取微信分付曝光建议 https://pay.weixin.qq.com/doc/v3/partner/4016196820"""
        ...
    async def post_async(
        self, *, json: PartnerExposurePostBody, **options: Unpack[Options]
    ) -> Response[PartnerExposurePostResult]:
        """商户贴息-获取微信分付曝光建议 https://pay.weixin.qq.com/doc/v3/partner/4016196820"""
        ...

class PayInstalPartner(Node):
    exposure: PayInstalPartnerExposure

class PayInstal(Node):
    exposure: PayInstalExposure
    partner: PayInstalPartner

class PayPartnerTransactionsApp(Node):
    def post(
        self, *, json: PartnerTransactionsAppPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsAppPostResult]:
        """APP下单 https://pay.weixin.qq.com/doc/v3/partner/4013080231"""
        ...
    async def post_async(
        self, *, json: PartnerTransactionsAppPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsAppPostResult]:
        """APP下单 https://pay.weixin.qq.com/doc/v3/partner/4013080231"""
        ...

class PayPartnerTransactionsAppWithContract(Node):
    def post(
        self, *, json: PartnerTransactionsAppWithContractPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsAppWithContractPostResult]:
        """APP下单并签约 https://pay.weixin.qq.com/doc/v3/partner/4017019941"""
        ...
    async def post_async(
        self, *, json: PartnerTransactionsAppWithContractPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsAppWithContractPostResult]:
        """APP下单并签约 https://pay.weixin.qq.com/doc/v3/partner/4017019941"""
        ...

class PayPartnerTransactionsCodepay(Node):
    def post(
        self, *, json: PartnerTransactionsCodepayPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsCodepayPostResult]:
        """付款码支付 https://pay.weixin.qq.com/doc/v3/partner/4012382179"""
        ...
    async def post_async(
        self, *, json: PartnerTransactionsCodepayPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsCodepayPostResult]:
        """付款码支付 https://pay.weixin.qq.com/doc/v3/partner/4012382179"""
        ...

class PayPartnerTransactionsExposure(Node):
    def post(
        self, *, json: PartnerTransactionsExposurePostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsExposurePostResult]:
        """微信分付-支付方式前置服务 https://pay.weixin.qq.com/doc/v3/partner/4014326522"""
        ...
    async def post_async(
        self, *, json: PartnerTransactionsExposurePostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsExposurePostResult]:
        """微信分付-支付方式前置服务 https://pay.weixin.qq.com/doc/v3/partner/4014326522"""
        ...

class PayPartnerTransactionsH5(Node):
    def post(
        self, *, json: PartnerTransactionsH5PostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsH5PostResult]:
        """H5下单 https://pay.weixin.qq.com/doc/v3/partner/4012738604"""
        ...
    async def post_async(
        self, *, json: PartnerTransactionsH5PostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsH5PostResult]:
        """H5下单 https://pay.weixin.qq.com/doc/v3/partner/4012738604"""
        ...

class PayPartnerTransactionsIdTransactionId(Node):
    def get(
        self, *, transaction_id: str, params: PartnerTransactionsIdTransactionIdGetParams, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsIdTransactionIdGetResult]:
        """微信支付订单号查询 https://pay.weixin.qq.com/doc/v3/partner/4012526943"""
        ...
    async def get_async(
        self, *, transaction_id: str, params: PartnerTransactionsIdTransactionIdGetParams, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsIdTransactionIdGetResult]:
        """微信支付订单号查询 https://pay.weixin.qq.com/doc/v3/partner/4012526943"""
        ...

class PayPartnerTransactionsId(Node):
    _transaction_id_: PayPartnerTransactionsIdTransactionId

class PayPartnerTransactionsJsapi(Node):
    def post(
        self, *, json: PartnerTransactionsJsapiPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsJsapiPostResult]:
        """JSAPI下单 https://pay.weixin.qq.com/doc/v3/partner/4012738519"""
        ...
    async def post_async(
        self, *, json: PartnerTransactionsJsapiPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsJsapiPostResult]:
        """JSAPI下单 https://pay.weixin.qq.com/doc/v3/partner/4012738519"""
        ...

class PayPartnerTransactionsJsapiWithContract(Node):
    def post(
        self, *, json: PartnerTransactionsJsapiWithContractPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsJsapiWithContractPostResult]:
        """JSAPI下单并授权/签约 https://pay.weixin.qq.com/doc/v3/partner/4012688481"""
        ...
    async def post_async(
        self, *, json: PartnerTransactionsJsapiWithContractPostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsJsapiWithContractPostResult]:
        """JSAPI下单并授权/签约 https://pay.weixin.qq.com/doc/v3/partner/4012688481"""
        ...

class PayPartnerTransactionsMiniprogram(Node):
    def post(self, *, json: MiniprogramPostBody, **options: Unpack[Options]) -> Response[MiniprogramPostResult]:
        """小程序支付下单 https://pay.weixin.qq.com/doc/v3/partner/4012886115"""
        ...
    async def post_async(
        self, *, json: MiniprogramPostBody, **options: Unpack[Options]
    ) -> Response[MiniprogramPostResult]:
        """小程序支付下单 https://pay.weixin.qq.com/doc/v3/partner/4012886115"""
        ...

class PayPartnerTransactionsNative(Node):
    def post(
        self, *, json: PartnerTransactionsNativePostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsNativePostResult]:
        """Native下单 https://pay.weixin.qq.com/doc/v3/partner/4012738659"""
        ...
    async def post_async(
        self, *, json: PartnerTransactionsNativePostBody, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsNativePostResult]:
        """Native下单 https://pay.weixin.qq.com/doc/v3/partner/4012738659"""
        ...

class PayPartnerTransactionsOutTradeNoOutTradeNoClose(Node):
    def post(
        self,
        *,
        out_trade_no: str,
        json: PartnerTransactionsOutTradeNoOutTradeNoClosePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """关单 https://pay.weixin.qq.com/doc/v3/partner/4012526949"""
        ...
    async def post_async(
        self,
        *,
        out_trade_no: str,
        json: PartnerTransactionsOutTradeNoOutTradeNoClosePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """关单 https://pay.weixin.qq.com/doc/v3/partner/4012526949"""
        ...

class PayPartnerTransactionsOutTradeNoOutTradeNoReverse(Node):
    def post(
        self,
        *,
        out_trade_no: str,
        json: PartnerTransactionsOutTradeNoOutTradeNoReversePostBody,
        **options: Unpack[Options],
    ) -> Response[PartnerTransactionsOutTradeNoOutTradeNoReversePostResult]:
        """撤销 https://pay.weixin.qq.com/doc/v3/partner/4012382181"""
        ...
    async def post_async(
        self,
        *,
        out_trade_no: str,
        json: PartnerTransactionsOutTradeNoOutTradeNoReversePostBody,
        **options: Unpack[Options],
    ) -> Response[PartnerTransactionsOutTradeNoOutTradeNoReversePostResult]:
        """撤销 https://pay.weixin.qq.com/doc/v3/partner/4012382181"""
        ...

class PayPartnerTransactionsOutTradeNoOutTradeNo(Node):
    close: PayPartnerTransactionsOutTradeNoOutTradeNoClose
    reverse: PayPartnerTransactionsOutTradeNoOutTradeNoReverse
    def get(
        self, *, out_trade_no: str, params: PartnerTransactionsOutTradeNoOutTradeNoGetParams, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsOutTradeNoOutTradeNoGetResult]:
        """商户订单号查询 https://pay.weixin.qq.com/doc/v3/partner/4012526944"""
        ...
    async def get_async(
        self, *, out_trade_no: str, params: PartnerTransactionsOutTradeNoOutTradeNoGetParams, **options: Unpack[Options]
    ) -> Response[PartnerTransactionsOutTradeNoOutTradeNoGetResult]:
        """商户订单号查询 https://pay.weixin.qq.com/doc/v3/partner/4012526944"""
        ...

class PayPartnerTransactionsOutTradeNo(Node):
    _out_trade_no_: PayPartnerTransactionsOutTradeNoOutTradeNo

class PayPartnerTransactionsScannedpos(Node):
    def post(self, *, json: ScannedposPostBody, **options: Unpack[Options]) -> Response[ScannedposPostResult]:
        """扫码支付下单 https://pay.weixin.qq.com/doc/v3/partner/4012492476"""
        ...
    async def post_async(
        self, *, json: ScannedposPostBody, **options: Unpack[Options]
    ) -> Response[ScannedposPostResult]:
        """扫码支付下单 https://pay.weixin.qq.com/doc/v3/partner/4012492476"""
        ...

class PayPartnerTransactions(Node):
    app: PayPartnerTransactionsApp
    appWithContract: PayPartnerTransactionsAppWithContract
    codepay: PayPartnerTransactionsCodepay
    exposure: PayPartnerTransactionsExposure
    h5: PayPartnerTransactionsH5
    id: PayPartnerTransactionsId
    jsapi: PayPartnerTransactionsJsapi
    jsapiWithContract: PayPartnerTransactionsJsapiWithContract
    miniprogram: PayPartnerTransactionsMiniprogram
    native: PayPartnerTransactionsNative
    outTradeNo: PayPartnerTransactionsOutTradeNo
    scannedpos: PayPartnerTransactionsScannedpos

class PayPartner(Node):
    transactions: PayPartnerTransactions

class PayTransactionsApp(Node):
    def post(
        self, *, json: PayTransactionsAppPostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsAppPostResult]:
        """APP下单 https://pay.weixin.qq.com/doc/v3/merchant/4013070347"""
        ...
    async def post_async(
        self, *, json: PayTransactionsAppPostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsAppPostResult]:
        """APP下单 https://pay.weixin.qq.com/doc/v3/merchant/4013070347"""
        ...

class PayTransactionsAppWithContract(Node):
    def post(
        self, *, json: PayTransactionsAppWithContractPostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsAppWithContractPostResult]:
        """APP下单并签约 https://pay.weixin.qq.com/doc/v3/merchant/4017019923"""
        ...
    async def post_async(
        self, *, json: PayTransactionsAppWithContractPostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsAppWithContractPostResult]:
        """APP下单并签约 https://pay.weixin.qq.com/doc/v3/merchant/4017019923"""
        ...

class PayTransactionsCodepay(Node):
    def post(
        self, *, json: PayTransactionsCodepayPostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsCodepayPostResult]:
        """付款码支付 https://pay.weixin.qq.com/doc/v3/merchant/4012382150"""
        ...
    async def post_async(
        self, *, json: PayTransactionsCodepayPostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsCodepayPostResult]:
        """付款码支付 https://pay.weixin.qq.com/doc/v3/merchant/4012382150"""
        ...

class PayTransactionsExposure(Node):
    def post(
        self, *, json: PayTransactionsExposurePostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsExposurePostResult]:
        """微信分付-支付方式前置服务 https://pay.weixin.qq.com/doc/v3/merchant/4014326314"""
        ...
    async def post_async(
        self, *, json: PayTransactionsExposurePostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsExposurePostResult]:
        """微信分付-支付方式前置服务 https://pay.weixin.qq.com/doc/v3/merchant/4014326314"""
        ...

class PayTransactionsH5(Node):
    def post(
        self, *, json: PayTransactionsH5PostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsH5PostResult]:
        """H5下单 https://pay.weixin.qq.com/doc/v3/merchant/4012791834"""
        ...
    async def post_async(
        self, *, json: PayTransactionsH5PostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsH5PostResult]:
        """H5下单 https://pay.weixin.qq.com/doc/v3/merchant/4012791834"""
        ...

class PayTransactionsIdTransactionId(Node):
    def get(
        self, *, transaction_id: str, params: PayTransactionsIdTransactionIdGetParams, **options: Unpack[Options]
    ) -> Response[PayTransactionsIdTransactionIdGetResult]:
        """微信支付订单号查询 https://pay.weixin.qq.com/doc/v3/merchant/4012791858"""
        ...
    async def get_async(
        self, *, transaction_id: str, params: PayTransactionsIdTransactionIdGetParams, **options: Unpack[Options]
    ) -> Response[PayTransactionsIdTransactionIdGetResult]:
        """微信支付订单号查询 https://pay.weixin.qq.com/doc/v3/merchant/4012791858"""
        ...

class PayTransactionsId(Node):
    _transaction_id_: PayTransactionsIdTransactionId

class PayTransactionsJsapi(Node):
    def post(
        self, *, json: PayTransactionsJsapiPostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsJsapiPostResult]:
        """JSAPI下单 https://pay.weixin.qq.com/doc/v3/merchant/4012791856"""
        ...
    async def post_async(
        self, *, json: PayTransactionsJsapiPostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsJsapiPostResult]:
        """JSAPI下单 https://pay.weixin.qq.com/doc/v3/merchant/4012791856"""
        ...

class PayTransactionsJsapiWithContract(Node):
    def post(
        self, *, json: PayTransactionsJsapiWithContractPostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsJsapiWithContractPostResult]:
        """JSAPI下单并授权/签约 https://pay.weixin.qq.com/doc/v3/merchant/4012530178"""
        ...
    async def post_async(
        self, *, json: PayTransactionsJsapiWithContractPostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsJsapiWithContractPostResult]:
        """JSAPI下单并授权/签约 https://pay.weixin.qq.com/doc/v3/merchant/4012530178"""
        ...

class PayTransactionsNative(Node):
    def post(
        self, *, json: PayTransactionsNativePostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsNativePostResult]:
        """Native下单 https://pay.weixin.qq.com/doc/v3/merchant/4012791877"""
        ...
    async def post_async(
        self, *, json: PayTransactionsNativePostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsNativePostResult]:
        """Native下单 https://pay.weixin.qq.com/doc/v3/merchant/4012791877"""
        ...

class PayTransactionsOutTradeNoOutTradeNoClose(Node):
    def post(
        self, *, out_trade_no: str, json: PayTransactionsOutTradeNoOutTradeNoClosePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """关单 https://pay.weixin.qq.com/doc/v3/merchant/4012791860"""
        ...
    async def post_async(
        self, *, out_trade_no: str, json: PayTransactionsOutTradeNoOutTradeNoClosePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """关单 https://pay.weixin.qq.com/doc/v3/merchant/4012791860"""
        ...

class PayTransactionsOutTradeNoOutTradeNoReverse(Node):
    def post(
        self, *, out_trade_no: str, json: PayTransactionsOutTradeNoOutTradeNoReversePostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsOutTradeNoOutTradeNoReversePostResult]:
        """撤销 https://pay.weixin.qq.com/doc/v3/merchant/4012382161"""
        ...
    async def post_async(
        self, *, out_trade_no: str, json: PayTransactionsOutTradeNoOutTradeNoReversePostBody, **options: Unpack[Options]
    ) -> Response[PayTransactionsOutTradeNoOutTradeNoReversePostResult]:
        """撤销 https://pay.weixin.qq.com/doc/v3/merchant/4012382161"""
        ...

class PayTransactionsOutTradeNoOutTradeNo(Node):
    close: PayTransactionsOutTradeNoOutTradeNoClose
    reverse: PayTransactionsOutTradeNoOutTradeNoReverse
    def get(
        self, *, out_trade_no: str, params: PayTransactionsOutTradeNoOutTradeNoGetParams, **options: Unpack[Options]
    ) -> Response[PayTransactionsOutTradeNoOutTradeNoGetResult]:
        """商户订单号查询 https://pay.weixin.qq.com/doc/v3/merchant/4012791859"""
        ...
    async def get_async(
        self, *, out_trade_no: str, params: PayTransactionsOutTradeNoOutTradeNoGetParams, **options: Unpack[Options]
    ) -> Response[PayTransactionsOutTradeNoOutTradeNoGetResult]:
        """商户订单号查询 https://pay.weixin.qq.com/doc/v3/merchant/4012791859"""
        ...

class PayTransactionsOutTradeNo(Node):
    _out_trade_no_: PayTransactionsOutTradeNoOutTradeNo

class PayTransactions(Node):
    app: PayTransactionsApp
    appWithContract: PayTransactionsAppWithContract
    codepay: PayTransactionsCodepay
    exposure: PayTransactionsExposure
    h5: PayTransactionsH5
    id: PayTransactionsId
    jsapi: PayTransactionsJsapi
    jsapiWithContract: PayTransactionsJsapiWithContract
    native: PayTransactionsNative
    outTradeNo: PayTransactionsOutTradeNo

class Pay(Node):
    acquiringBank: PayAcquiringBank
    instal: PayInstal
    partner: PayPartner
    transactions: PayTransactions
