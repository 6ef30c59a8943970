"""The operations of `v3.webizpay`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.webizpay import (
    AuthorizationStateGetParams,
    AuthorizationStateGetResult,
    AuthorizationUrlPostBody,
    AuthorizationUrlPostResult,
    AvailMchRangesGetParams,
    AvailMchRangesGetResult,
    AvailMchRangesPostBody,
    AvailMchRangesPostResult,
    BatchIdGetParams,
    BatchIdGetResult,
    CancelPostBody,
    CancelPostResult,
    CardNoGetParams,
    CardNoGetResult,
    EntityMatchesPostBody,
    EntityMatchesPostResult,
    MerchantIdentifierDeleteBody,
    MerchantIdentifierDeleteResult,
    MerchantIdentifiersGetParams,
    MerchantIdentifiersGetResult,
    MerchantIdentifiersPostBody,
    MerchantIdentifiersPostResult,
    OutCardNoGetParams,
    OutCardNoGetResult,
    PaymentUrlGetParams,
    PaymentUrlGetResult,
    ProofPostBody,
    ProofPostResult,
    QuotaCardsPostBody,
    QuotaCardsPostResult,
    RevokePostBody,
    RevokePostResult,
    TradeBillPostBody,
    TradeBillPostResult,
)

class WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifier(Node):
    def delete(
        self, *, range_id: str, merchant_identifier: str, json: MerchantIdentifierDeleteBody, **options: Unpack[Options]
    ) -> Response[MerchantIdentifierDeleteResult]:
        """删除商户标识 https://pay.weixin.qq.com/doc/v3/partner/4017205637"""
        ...
    async def delete_async(
        self, *, range_id: str, merchant_identifier: str, json: MerchantIdentifierDeleteBody, **options: Unpack[Options]
    ) -> Response[MerchantIdentifierDeleteResult]:
        """删除商户标识 https://pay.weixin.qq.com/doc/v3/partner/4017205637"""
        ...

class WebizpayAvailMchRangesRangeIdMerchantIdentifiers(Node):
    _merchant_identifier_: WebizpayAvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifier
    def get(
        self, *, range_id: str, params: MerchantIdentifiersGetParams, **options: Unpack[Options]
    ) -> Response[MerchantIdentifiersGetResult]:
        """查询商户标识列表 https://pay.weixin.qq.com/doc/v3/partner/4017205633"""
        ...
    async def get_async(
        self, *, range_id: str, params: MerchantIdentifiersGetParams, **options: Unpack[Options]
    ) -> Response[MerchantIdentifiersGetResult]:
        """查询商户标识列表 https://pay.weixin.qq.com/doc/v3/partner/4017205633"""
        ...
    def post(
        self, *, range_id: str, json: MerchantIdentifiersPostBody, **options: Unpack[Options]
    ) -> Response[MerchantIdentifiersPostResult]:
        """添加商户标识 https://pay.weixin.qq.com/doc/v3/partner/4017205631"""
        ...
    async def post_async(
        self, *, range_id: str, json: MerchantIdentifiersPostBody, **options: Unpack[Options]
    ) -> Response[MerchantIdentifiersPostResult]:
        """添加商户标识 https://pay.weixin.qq.com/doc/v3/partner/4017205631"""
        ...

class WebizpayAvailMchRangesRangeId(Node):
    merchantIdentifiers: WebizpayAvailMchRangesRangeIdMerchantIdentifiers

class WebizpayAvailMchRanges(Node):
    _range_id_: WebizpayAvailMchRangesRangeId
    def get(self, *, params: AvailMchRangesGetParams, **options: Unpack[Options]) -> Response[AvailMchRangesGetResult]:
        """查询可用商户范围列表 https://pay.weixin.qq.com/doc/v3/partner/4017205627"""
        ...
    async def get_async(
        self, *, params: AvailMchRangesGetParams, **options: Unpack[Options]
    ) -> Response[AvailMchRangesGetResult]:
        """查询可用商户范围列表 https://pay.weixin.qq.com/doc/v3/partner/4017205627"""
        ...
    def post(self, *, json: AvailMchRangesPostBody, **options: Unpack[Options]) -> Response[AvailMchRangesPostResult]:
        """创建可用商户范围 https://pay.weixin.qq.com/doc/v3/partner/4017205621"""
        ...
    async def post_async(
        self, *, json: AvailMchRangesPostBody, **options: Unpack[Options]
    ) -> Response[AvailMchRangesPostResult]:
        """创建可用商户范围 https://pay.weixin.qq.com/doc/v3/partner/4017205621"""
        ...

class WebizpayBillProof(Node):
    def post(self, *, json: ProofPostBody, **options: Unpack[Options]) -> Response[ProofPostResult]:
        """申请企业商户企业支付出资凭证 https://pay.weixin.qq.com/doc/v3/partner/4014507157"""
        ...
    async def post_async(self, *, json: ProofPostBody, **options: Unpack[Options]) -> Response[ProofPostResult]:
        """申请企业商户企业支付出资凭证 https://pay.weixin.qq.com/doc/v3/partner/4014507157"""
        ...

class WebizpayBillTradeBill(Node):
    def post(self, *, json: TradeBillPostBody, **options: Unpack[Options]) -> Response[TradeBillPostResult]:
        """申请企业商户企业支付业务账单 https://pay.weixin.qq.com/doc/v3/partner/4014507142"""
        ...
    async def post_async(self, *, json: TradeBillPostBody, **options: Unpack[Options]) -> Response[TradeBillPostResult]:
        """申请企业商户企业支付业务账单 https://pay.weixin.qq.com/doc/v3/partner/4014507142"""
        ...

class WebizpayBill(Node):
    proof: WebizpayBillProof
    tradeBill: WebizpayBillTradeBill

class WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNo(Node):
    def get(
        self, *, employee_id: str, out_card_no: str, params: OutCardNoGetParams, **options: Unpack[Options]
    ) -> Response[OutCardNoGetResult]:
        """使用商户卡号查询企业支付额度卡 https://pay.weixin.qq.com/doc/v3/partner/4015001625"""
        ...
    async def get_async(
        self, *, employee_id: str, out_card_no: str, params: OutCardNoGetParams, **options: Unpack[Options]
    ) -> Response[OutCardNoGetResult]:
        """使用商户卡号查询企业支付额度卡 https://pay.weixin.qq.com/doc/v3/partner/4015001625"""
        ...

class WebizpayEmployeesEmployeeIdOutQuotaCards(Node):
    _out_card_no_: WebizpayEmployeesEmployeeIdOutQuotaCardsOutCardNo

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancel(Node):
    def post(
        self, *, employee_id: str, card_no: str, json: CancelPostBody, **options: Unpack[Options]
    ) -> Response[CancelPostResult]:
        """企业商户作废员工企业支付额度卡 https://pay.weixin.qq.com/doc/v3/partner/4014507127"""
        ...
    async def post_async(
        self, *, employee_id: str, card_no: str, json: CancelPostBody, **options: Unpack[Options]
    ) -> Response[CancelPostResult]:
        """企业商户作废员工企业支付额度卡 https://pay.weixin.qq.com/doc/v3/partner/4014507127"""
        ...

class WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrl(Node):
    def get(
        self, *, employee_id: str, card_no: str, params: PaymentUrlGetParams, **options: Unpack[Options]
    ) -> Response[PaymentUrlGetResult]:
        """企业商户获取指定额度卡支付链接 https://pay.weixin.qq.com/doc/v3/partner/4014507160"""
        ...
    async def get_async(
        self, *, employee_id: str, card_no: str, params: PaymentUrlGetParams, **options: Unpack[Options]
    ) -> Response[PaymentUrlGetResult]:
        """企业商户获取指定额度卡支付链接 https://pay.weixin.qq.com/doc/v3/partner/4014507160"""
        ...

class WebizpayEmployeesEmployeeIdQuotaCardsCardNo(Node):
    cancel: WebizpayEmployeesEmployeeIdQuotaCardsCardNoCancel
    paymentUrl: WebizpayEmployeesEmployeeIdQuotaCardsCardNoPaymentUrl
    def get(
        self, *, employee_id: str, card_no: str, params: CardNoGetParams, **options: Unpack[Options]
    ) -> Response[CardNoGetResult]:
        """企业商户查询企业支付额度卡 https://pay.weixin.qq.com/doc/v3/partner/4014507119"""
        ...
    async def get_async(
        self, *, employee_id: str, card_no: str, params: CardNoGetParams, **options: Unpack[Options]
    ) -> Response[CardNoGetResult]:
        """企业商户查询企业支付额度卡 https://pay.weixin.qq.com/doc/v3/partner/4014507119"""
        ...

class WebizpayEmployeesEmployeeIdQuotaCards(Node):
    _card_no_: WebizpayEmployeesEmployeeIdQuotaCardsCardNo
    def post(
        self, *, employee_id: str, json: QuotaCardsPostBody, **options: Unpack[Options]
    ) -> Response[QuotaCardsPostResult]:
        """企业商户为员工下发企业支付额度卡 https://pay.weixin.qq.com/doc/v3/partner/4014507148"""
        ...
    async def post_async(
        self, *, employee_id: str, json: QuotaCardsPostBody, **options: Unpack[Options]
    ) -> Response[QuotaCardsPostResult]:
        """企业商户为员工下发企业支付额度卡 https://pay.weixin.qq.com/doc/v3/partner/4014507148"""
        ...

class WebizpayEmployeesEmployeeIdRevoke(Node):
    def post(self, *, employee_id: str, json: RevokePostBody, **options: Unpack[Options]) -> Response[RevokePostResult]:
        """企业商户发起解除员工企业支付授权 https://pay.weixin.qq.com/doc/v3/partner/4014507156"""
        ...
    async def post_async(
        self, *, employee_id: str, json: RevokePostBody, **options: Unpack[Options]
    ) -> Response[RevokePostResult]:
        """企业商户发起解除员工企业支付授权 https://pay.weixin.qq.com/doc/v3/partner/4014507156"""
        ...

class WebizpayEmployeesEmployeeId(Node):
    outQuotaCards: WebizpayEmployeesEmployeeIdOutQuotaCards
    quotaCards: WebizpayEmployeesEmployeeIdQuotaCards
    revoke: WebizpayEmployeesEmployeeIdRevoke

class WebizpayEmployees(Node):
    _employee_id_: WebizpayEmployeesEmployeeId

class WebizpayStoresEntityMatchesBatchId(Node):
    def get(self, *, batch_id: str, params: BatchIdGetParams, **options: Unpack[Options]) -> Response[BatchIdGetResult]:
        """查询门店主体匹配结果 https://pay.weixin.qq.com/doc/v3/partner/4014507133"""
        ...
    async def get_async(
        self, *, batch_id: str, params: BatchIdGetParams, **options: Unpack[Options]
    ) -> Response[BatchIdGetResult]:
        """查询门店主体匹配结果 https://pay.weixin.qq.com/doc/v3/partner/4014507133"""
        ...

class WebizpayStoresEntityMatches(Node):
    _batch_id_: WebizpayStoresEntityMatchesBatchId
    def post(self, *, json: EntityMatchesPostBody, **options: Unpack[Options]) -> Response[EntityMatchesPostResult]:
        """发起门店主体匹配 https://pay.weixin.qq.com/doc/v3/partner/4014507136"""
        ...
    async def post_async(
        self, *, json: EntityMatchesPostBody, **options: Unpack[Options]
    ) -> Response[EntityMatchesPostResult]:
        """发起门店主体匹配 https://pay.weixin.qq.com/doc/v3/partner/4014507136"""
        ...

class WebizpayStores(Node):
    entityMatches: WebizpayStoresEntityMatches

class WebizpayUsersUserIdAuthorizationState(Node):
    def get(
        self, *, user_id: str, params: AuthorizationStateGetParams, **options: Unpack[Options]
    ) -> Response[AuthorizationStateGetResult]:
        """企业商户查询企业员工开通授权状态 https://pay.weixin.qq.com/doc/v3/partner/4014507163"""
        ...
    async def get_async(
        self, *, user_id: str, params: AuthorizationStateGetParams, **options: Unpack[Options]
    ) -> Response[AuthorizationStateGetResult]:
        """企业商户查询企业员工开通授权状态 https://pay.weixin.qq.com/doc/v3/partner/4014507163"""
        ...

class WebizpayUsersUserIdAuthorizationUrl(Node):
    def post(
        self, *, user_id: str, json: AuthorizationUrlPostBody, **options: Unpack[Options]
    ) -> Response[AuthorizationUrlPostResult]:
        """企业商户发起员工开通企业支付授权 https://pay.weixin.qq.com/doc/v3/partner/4014507153"""
        ...
    async def post_async(
        self, *, user_id: str, json: AuthorizationUrlPostBody, **options: Unpack[Options]
    ) -> Response[AuthorizationUrlPostResult]:
        """企业商户发起员工开通企业支付授权 https://pay.weixin.qq.com/doc/v3/partner/4014507153"""
        ...

class WebizpayUsersUserId(Node):
    authorizationState: WebizpayUsersUserIdAuthorizationState
    authorizationUrl: WebizpayUsersUserIdAuthorizationUrl

class WebizpayUsers(Node):
    _user_id_: WebizpayUsersUserId

class Webizpay(Node):
    availMchRanges: WebizpayAvailMchRanges
    bill: WebizpayBill
    employees: WebizpayEmployees
    stores: WebizpayStores
    users: WebizpayUsers
