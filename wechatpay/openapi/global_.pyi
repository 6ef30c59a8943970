"""The operations of `v3.global_`. Written by `python -m codegen`."""

from typing import Any

from typing_extensions import Unpack

from wechatpay._protocols.multipart import FileSource
from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.global_ import (
    AccountGetParams,
    AccountGetResult,
    AmountsGetParams,
    AmountsGetResult,
    AppPostBody,
    AppPostResult,
    AppPreEntrustSignPostBody,
    AppPreEntrustSignPostResult,
    CertificatesGetResult,
    ComplaintIdGetParams,
    ComplaintIdGetResult,
    ComplaintNotificationsGetResult,
    ComplaintNotificationsPostBody,
    ComplaintNotificationsPostResult,
    ComplaintNotificationsPutBody,
    ComplaintNotificationsPutResult,
    ComplaintsGetParams,
    ComplaintsGetResult,
    CompletePostBody,
    ContractIdGetParams,
    ContractIdGetResult,
    CustomsOrdersPostBody,
    CustomsOrdersPostResult,
    DomainApplicationsApplymentIdGetResult,
    DomainApplicationsApplymentIdPatchBody,
    DomainApplicationsApplymentIdPatchResult,
    DomainApplicationsPostBody,
    DomainApplicationsPostResult,
    FileUploadPostMeta,
    FileUploadPostResult,
    GlobalTransactionsOutTradeNoOutTradeNoGetParams,
    GlobalTransactionsOutTradeNoOutTradeNoGetResult,
    H5PreEntrustSignPostBody,
    H5PreEntrustSignPostResult,
    IdTransactionIdGetParams,
    IdTransactionIdGetResult,
    ImagesUploadPostResult,
    JsapiPostBody,
    JsapiPostResult,
    JsapiPreEntrustSignPostBody,
    JsapiPreEntrustSignPostResult,
    MarkPostBody,
    MediaIdGetParams,
    MerchantsPostBody,
    MerchantsPostResult,
    MerchantsSubMchidGetParams,
    MerchantsSubMchidGetResult,
    MicropayTransactionsOutTradeNoOutTradeNoReversePostBody,
    MiniprogramPreEntrustSignPostBody,
    MiniprogramPreEntrustSignPostResult,
    MwebPostBody,
    MwebPostResult,
    NativePostBody,
    NativePostResult,
    NegotiationHistorysGetParams,
    NegotiationHistorysGetResult,
    OrdersGetParams,
    OrdersGetResult,
    OrdersPatchBody,
    OrdersPatchResult,
    OutContractCodeGetParams,
    OutContractCodeGetResult,
    OutOrderNoGetParams,
    OutOrderNoGetResult,
    OutRefundNoGetParams,
    OutRefundNoGetResult,
    OutTradeNoClosePostBody,
    PapayTransactionsOutTradeNoOutTradeNoGetParams,
    PapayTransactionsOutTradeNoOutTradeNoGetResult,
    PapayTransactionsOutTradeNoOutTradeNoReversePostParams,
    PayPostBody,
    PayPostResult,
    PermissionApplicationsApplymentIdGetResult,
    PermissionApplicationsApplymentIdPatchBody,
    PermissionApplicationsApplymentIdPatchResult,
    PermissionApplicationsPostBody,
    PermissionApplicationsPostResult,
    PermissionSubMchidGetResult,
    ProfitSharingBillDownloadUrlGetParams,
    ProfitSharingBillDownloadUrlGetResult,
    ProfitSharingOrdersPostBody,
    ProfitSharingOrdersPostResult,
    ReceiversDeleteBody,
    ReceiversPostBody,
    ReceiversPostResult,
    RechargeBalanceGetResult,
    RedeclarePostBody,
    RedeclarePostResult,
    RefundIdGetParams,
    RefundIdGetResult,
    RefundableAmountsGetParams,
    RefundableAmountsGetResult,
    RefundableBalanceGetResult,
    RefundsBillDownloadUrlGetParams,
    RefundsBillDownloadUrlGetResult,
    RefundsGetParams,
    RefundsGetResult,
    RefundsPostBody,
    RefundsPostResult,
    ResponsePostBody,
    SettlementsGetParams,
    SettlementsGetResult,
    StatementsGetParams,
    SubMchidPatchBody,
    SubMchidPatchResult,
    SubMchidSubMchidGetResult,
    TerminatePostBody,
    TransactionIdClosePostBody,
    TransactionIdReversePostBody,
    TransactionsPostBody,
    TransactionsPostResult,
    TransactionsTransactionIdGetParams,
    TransactionsTransactionIdGetResult,
    UnfreezePostBody,
    UnfreezePostResult,
    VerifyCertificatePostBody,
    VerifyCertificatePostResult,
    WebPreEntrustSignPostBody,
    WebPreEntrustSignPostResult,
)

class GlobalCertificates(Node):
    def get(self, **options: Unpack[Options]) -> Response[CertificatesGetResult]:
        """获取平台证书列表 https://pay.weixin.qq.com/doc/global/v3/zh/4013013878"""
        ...
    async def get_async(self, **options: Unpack[Options]) -> Response[CertificatesGetResult]:
        """获取平台证书列表 https://pay.weixin.qq.com/doc/global/v3/zh/4013013878"""
        ...

class GlobalCustomsOrders(Node):
    def get(self, *, params: OrdersGetParams, **options: Unpack[Options]) -> Response[OrdersGetResult]:
        """报关查询 https://pay.weixin.qq.com/doc/global/v3/zh/4013025131"""
        ...
    async def get_async(self, *, params: OrdersGetParams, **options: Unpack[Options]) -> Response[OrdersGetResult]:
        """报关查询 https://pay.weixin.qq.com/doc/global/v3/zh/4013025131"""
        ...
    def patch(self, *, json: OrdersPatchBody, **options: Unpack[Options]) -> Response[OrdersPatchResult]:
        """报关信息修改 https://pay.weixin.qq.com/doc/global/v3/zh/4013025136"""
        ...
    async def patch_async(self, *, json: OrdersPatchBody, **options: Unpack[Options]) -> Response[OrdersPatchResult]:
        """报关信息修改 https://pay.weixin.qq.com/doc/global/v3/zh/4013025136"""
        ...
    def post(self, *, json: CustomsOrdersPostBody, **options: Unpack[Options]) -> Response[CustomsOrdersPostResult]:
        """报关 https://pay.weixin.qq.com/doc/global/v3/zh/4013025127"""
        ...
    async def post_async(
        self, *, json: CustomsOrdersPostBody, **options: Unpack[Options]
    ) -> Response[CustomsOrdersPostResult]:
        """报关 https://pay.weixin.qq.com/doc/global/v3/zh/4013025127"""
        ...

class GlobalCustomsRedeclare(Node):
    def post(self, *, json: RedeclarePostBody, **options: Unpack[Options]) -> Response[RedeclarePostResult]:
        """报关重推 https://pay.weixin.qq.com/doc/global/v3/zh/4013025133"""
        ...
    async def post_async(self, *, json: RedeclarePostBody, **options: Unpack[Options]) -> Response[RedeclarePostResult]:
        """报关重推 https://pay.weixin.qq.com/doc/global/v3/zh/4013025133"""
        ...

class GlobalCustomsVerifyCertificate(Node):
    def post(
        self, *, json: VerifyCertificatePostBody, **options: Unpack[Options]
    ) -> Response[VerifyCertificatePostResult]:
        """身份信息校验 https://pay.weixin.qq.com/doc/global/v3/zh/4013025128"""
        ...
    async def post_async(
        self, *, json: VerifyCertificatePostBody, **options: Unpack[Options]
    ) -> Response[VerifyCertificatePostResult]:
        """身份信息校验 https://pay.weixin.qq.com/doc/global/v3/zh/4013025128"""
        ...

class GlobalCustoms(Node):
    orders: GlobalCustomsOrders
    redeclare: GlobalCustomsRedeclare
    verifyCertificate: GlobalCustomsVerifyCertificate

class GlobalMerchantH5PermissionSubMchid(Node):
    def get(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[PermissionSubMchidGetResult]:
        """查询子商户H5支付权限状态 https://pay.weixin.qq.com/doc/global/v3/zh/4013025117"""
        ...
    async def get_async(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[PermissionSubMchidGetResult]:
        """查询子商户H5支付权限状态 https://pay.weixin.qq.com/doc/global/v3/zh/4013025117"""
        ...

class GlobalMerchantH5PermissionApplicationsApplymentId(Node):
    def get(
        self, *, applyment_id: str | int, **options: Unpack[Options]
    ) -> Response[PermissionApplicationsApplymentIdGetResult]:
        """查询H5支付权限申请单详情 https://pay.weixin.qq.com/doc/global/v3/zh/4013025107"""
        ...
    async def get_async(
        self, *, applyment_id: str | int, **options: Unpack[Options]
    ) -> Response[PermissionApplicationsApplymentIdGetResult]:
        """查询H5支付权限申请单详情 https://pay.weixin.qq.com/doc/global/v3/zh/4013025107"""
        ...
    def patch(
        self, *, applyment_id: str | int, json: PermissionApplicationsApplymentIdPatchBody, **options: Unpack[Options]
    ) -> Response[PermissionApplicationsApplymentIdPatchResult]:
        """修改H5支付权限申请单 https://pay.weixin.qq.com/doc/global/v3/zh/4013025109"""
        ...
    async def patch_async(
        self, *, applyment_id: str | int, json: PermissionApplicationsApplymentIdPatchBody, **options: Unpack[Options]
    ) -> Response[PermissionApplicationsApplymentIdPatchResult]:
        """修改H5支付权限申请单 https://pay.weixin.qq.com/doc/global/v3/zh/4013025109"""
        ...

class GlobalMerchantH5PermissionApplications(Node):
    _applyment_id_: GlobalMerchantH5PermissionApplicationsApplymentId
    def post(
        self, *, json: PermissionApplicationsPostBody, **options: Unpack[Options]
    ) -> Response[PermissionApplicationsPostResult]:
        """创建H5支付权限申请单 https://pay.weixin.qq.com/doc/global/v3/zh/4013025106"""
        ...
    async def post_async(
        self, *, json: PermissionApplicationsPostBody, **options: Unpack[Options]
    ) -> Response[PermissionApplicationsPostResult]:
        """创建H5支付权限申请单 https://pay.weixin.qq.com/doc/global/v3/zh/4013025106"""
        ...

class GlobalMerchantH5PermissionDomainApplicationsApplymentId(Node):
    def get(
        self, *, applyment_id: str | int, **options: Unpack[Options]
    ) -> Response[DomainApplicationsApplymentIdGetResult]:
        """查询H5支付域名修改申请单 https://pay.weixin.qq.com/doc/global/v3/zh/4013025112"""
        ...
    async def get_async(
        self, *, applyment_id: str | int, **options: Unpack[Options]
    ) -> Response[DomainApplicationsApplymentIdGetResult]:
        """查询H5支付域名修改申请单 https://pay.weixin.qq.com/doc/global/v3/zh/4013025112"""
        ...
    def patch(
        self, *, applyment_id: str | int, json: DomainApplicationsApplymentIdPatchBody, **options: Unpack[Options]
    ) -> Response[DomainApplicationsApplymentIdPatchResult]:
        """修改H5支付域名修改申请单 https://pay.weixin.qq.com/doc/global/v3/zh/4013025114"""
        ...
    async def patch_async(
        self, *, applyment_id: str | int, json: DomainApplicationsApplymentIdPatchBody, **options: Unpack[Options]
    ) -> Response[DomainApplicationsApplymentIdPatchResult]:
        """修改H5支付域名修改申请单 https://pay.weixin.qq.com/doc/global/v3/zh/4013025114"""
        ...

class GlobalMerchantH5PermissionDomainApplications(Node):
    _applyment_id_: GlobalMerchantH5PermissionDomainApplicationsApplymentId
    def post(
        self, *, json: DomainApplicationsPostBody, **options: Unpack[Options]
    ) -> Response[DomainApplicationsPostResult]:
        """创建H5支付域名修改申请单 https://pay.weixin.qq.com/doc/global/v3/zh/4013025110"""
        ...
    async def post_async(
        self, *, json: DomainApplicationsPostBody, **options: Unpack[Options]
    ) -> Response[DomainApplicationsPostResult]:
        """创建H5支付域名修改申请单 https://pay.weixin.qq.com/doc/global/v3/zh/4013025110"""
        ...

class GlobalMerchantH5PermissionDomain(Node):
    applications: GlobalMerchantH5PermissionDomainApplications

class GlobalMerchantH5Permission(Node):
    _sub_mchid_: GlobalMerchantH5PermissionSubMchid
    applications: GlobalMerchantH5PermissionApplications
    domain: GlobalMerchantH5PermissionDomain

class GlobalMerchantH5(Node):
    permission: GlobalMerchantH5Permission

class GlobalMerchant(Node):
    h5: GlobalMerchantH5

class GlobalMerchantServiceComplaintNotifications(Node):
    def delete(self, **options: Unpack[Options]) -> Response[None]:
        """删除投诉通知回调"""
        ...
    async def delete_async(self, **options: Unpack[Options]) -> Response[None]:
        """删除投诉通知回调"""
        ...
    def get(self, **options: Unpack[Options]) -> Response[ComplaintNotificationsGetResult]:
        """查询投诉通知回调"""
        ...
    async def get_async(self, **options: Unpack[Options]) -> Response[ComplaintNotificationsGetResult]:
        """查询投诉通知回调"""
        ...
    def post(
        self, *, json: ComplaintNotificationsPostBody, **options: Unpack[Options]
    ) -> Response[ComplaintNotificationsPostResult]:
        """创建投诉通知回调"""
        ...
    async def post_async(
        self, *, json: ComplaintNotificationsPostBody, **options: Unpack[Options]
    ) -> Response[ComplaintNotificationsPostResult]:
        """创建投诉通知回调"""
        ...
    def put(
        self, *, json: ComplaintNotificationsPutBody, **options: Unpack[Options]
    ) -> Response[ComplaintNotificationsPutResult]:
        """更新投诉通知回调"""
        ...
    async def put_async(
        self, *, json: ComplaintNotificationsPutBody, **options: Unpack[Options]
    ) -> Response[ComplaintNotificationsPutResult]:
        """更新投诉通知回调"""
        ...

class GlobalMerchantServiceComplaintsComplaintIdComplete(Node):
    def post(self, *, complaint_id: str, json: CompletePostBody, **options: Unpack[Options]) -> Response[None]:
        """反馈处理完成"""
        ...
    async def post_async(
        self, *, complaint_id: str, json: CompletePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """反馈处理完成"""
        ...

class GlobalMerchantServiceComplaintsComplaintIdNegotiationHistorys(Node):
    def get(
        self, *, complaint_id: str, params: NegotiationHistorysGetParams = ..., **options: Unpack[Options]
    ) -> Response[NegotiationHistorysGetResult]:
        """查询投诉协商历史"""
        ...
    async def get_async(
        self, *, complaint_id: str, params: NegotiationHistorysGetParams = ..., **options: Unpack[Options]
    ) -> Response[NegotiationHistorysGetResult]:
        """查询投诉协商历史"""
        ...

class GlobalMerchantServiceComplaintsComplaintIdResponse(Node):
    def post(self, *, complaint_id: str, json: ResponsePostBody, **options: Unpack[Options]) -> Response[None]:
        """提交回复"""
        ...
    async def post_async(
        self, *, complaint_id: str, json: ResponsePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """提交回复"""
        ...

class GlobalMerchantServiceComplaintsComplaintId(Node):
    complete: GlobalMerchantServiceComplaintsComplaintIdComplete
    negotiationHistorys: GlobalMerchantServiceComplaintsComplaintIdNegotiationHistorys
    response: GlobalMerchantServiceComplaintsComplaintIdResponse
    def get(
        self, *, complaint_id: str, params: ComplaintIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[ComplaintIdGetResult]:
        """查询投诉单详情"""
        ...
    async def get_async(
        self, *, complaint_id: str, params: ComplaintIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[ComplaintIdGetResult]:
        """查询投诉单详情"""
        ...

class GlobalMerchantServiceComplaints(Node):
    _complaint_id_: GlobalMerchantServiceComplaintsComplaintId
    def get(self, *, params: ComplaintsGetParams, **options: Unpack[Options]) -> Response[ComplaintsGetResult]:
        """查询投诉单列表"""
        ...
    async def get_async(
        self, *, params: ComplaintsGetParams, **options: Unpack[Options]
    ) -> Response[ComplaintsGetResult]:
        """查询投诉单列表"""
        ...

class GlobalMerchantServiceImagesMediaId(Node):
    def get(self, *, media_id: str, params: MediaIdGetParams, **options: Unpack[Options]) -> Response[Any]:
        """图片下载"""
        ...
    async def get_async(self, *, media_id: str, params: MediaIdGetParams, **options: Unpack[Options]) -> Response[Any]:
        """图片下载"""
        ...

class GlobalMerchantServiceImagesUpload(Node):
    def post(self, **options: Unpack[Options]) -> Response[ImagesUploadPostResult]:
        """商户上传反馈图片"""
        ...
    async def post_async(self, **options: Unpack[Options]) -> Response[ImagesUploadPostResult]:
        """商户上传反馈图片"""
        ...

class GlobalMerchantServiceImages(Node):
    _media_id_: GlobalMerchantServiceImagesMediaId
    upload: GlobalMerchantServiceImagesUpload

class GlobalMerchantService(Node):
    complaintNotifications: GlobalMerchantServiceComplaintNotifications
    complaints: GlobalMerchantServiceComplaints
    images: GlobalMerchantServiceImages

class GlobalMerchantStorageFileUpload(Node):
    def post(
        self, *, files: FileSource, meta: FileUploadPostMeta = ..., **options: Unpack[Options]
    ) -> Response[FileUploadPostResult]:
        """上传文件 https://pay.weixin.qq.com/doc/global/v3/zh/4013024913"""
        ...
    async def post_async(
        self, *, files: FileSource, meta: FileUploadPostMeta = ..., **options: Unpack[Options]
    ) -> Response[FileUploadPostResult]:
        """上传文件 https://pay.weixin.qq.com/doc/global/v3/zh/4013024913"""
        ...

class GlobalMerchantStorageFile(Node):
    upload: GlobalMerchantStorageFileUpload

class GlobalMerchantStorage(Node):
    file: GlobalMerchantStorageFile

class GlobalMerchantsSubMchid(Node):
    def get(
        self, *, sub_mchid: str, params: MerchantsSubMchidGetParams, **options: Unpack[Options]
    ) -> Response[MerchantsSubMchidGetResult]:
        """查询子商户（融合钱包） https://pay.weixin.qq.com/doc/global/v3/zh/4013025092"""
        ...
    async def get_async(
        self, *, sub_mchid: str, params: MerchantsSubMchidGetParams, **options: Unpack[Options]
    ) -> Response[MerchantsSubMchidGetResult]:
        """查询子商户（融合钱包） https://pay.weixin.qq.com/doc/global/v3/zh/4013025092"""
        ...
    def patch(
        self, *, sub_mchid: str, json: SubMchidPatchBody, **options: Unpack[Options]
    ) -> Response[SubMchidPatchResult]:
        """修改子商户（融合钱包） https://pay.weixin.qq.com/doc/global/v3/zh/4013025096"""
        ...
    async def patch_async(
        self, *, sub_mchid: str, json: SubMchidPatchBody, **options: Unpack[Options]
    ) -> Response[SubMchidPatchResult]:
        """修改子商户（融合钱包） https://pay.weixin.qq.com/doc/global/v3/zh/4013025096"""
        ...

class GlobalMerchants(Node):
    _sub_mchid_: GlobalMerchantsSubMchid
    def post(self, *, json: MerchantsPostBody, **options: Unpack[Options]) -> Response[MerchantsPostResult]:
        """子商户进件（融合钱包） https://pay.weixin.qq.com/doc/global/v3/zh/4013025088"""
        ...
    async def post_async(self, *, json: MerchantsPostBody, **options: Unpack[Options]) -> Response[MerchantsPostResult]:
        """子商户进件（融合钱包） https://pay.weixin.qq.com/doc/global/v3/zh/4013025088"""
        ...

class GlobalMicropayTransactionsIdTransactionIdReverse(Node):
    def post(
        self, *, transaction_id: str, json: TransactionIdReversePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """撤销订单(微信支付订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013013926"""
        ...
    async def post_async(
        self, *, transaction_id: str, json: TransactionIdReversePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """撤销订单(微信支付订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013013926"""
        ...

class GlobalMicropayTransactionsIdTransactionId(Node):
    reverse: GlobalMicropayTransactionsIdTransactionIdReverse

class GlobalMicropayTransactionsId(Node):
    _transaction_id_: GlobalMicropayTransactionsIdTransactionId

class GlobalMicropayTransactionsOutTradeNoOutTradeNoReverse(Node):
    def post(
        self,
        *,
        out_trade_no: str,
        json: MicropayTransactionsOutTradeNoOutTradeNoReversePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """撤销订单(商户订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013013926"""
        ...
    async def post_async(
        self,
        *,
        out_trade_no: str,
        json: MicropayTransactionsOutTradeNoOutTradeNoReversePostBody,
        **options: Unpack[Options],
    ) -> Response[None]:
        """撤销订单(商户订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013013926"""
        ...

class GlobalMicropayTransactionsOutTradeNoOutTradeNo(Node):
    reverse: GlobalMicropayTransactionsOutTradeNoOutTradeNoReverse

class GlobalMicropayTransactionsOutTradeNo(Node):
    _out_trade_no_: GlobalMicropayTransactionsOutTradeNoOutTradeNo

class GlobalMicropayTransactionsPay(Node):
    def post(self, *, json: PayPostBody, **options: Unpack[Options]) -> Response[PayPostResult]:
        """提交付款码支付 https://pay.weixin.qq.com/doc/global/v3/zh/4013010527"""
        ...
    async def post_async(self, *, json: PayPostBody, **options: Unpack[Options]) -> Response[PayPostResult]:
        """提交付款码支付 https://pay.weixin.qq.com/doc/global/v3/zh/4013010527"""
        ...

class GlobalMicropayTransactions(Node):
    id: GlobalMicropayTransactionsId
    outTradeNo: GlobalMicropayTransactionsOutTradeNo
    pay: GlobalMicropayTransactionsPay

class GlobalMicropay(Node):
    transactions: GlobalMicropayTransactions

class GlobalPapayContractsContractIdTerminate(Node):
    def post(self, *, contract_id: str, json: TerminatePostBody, **options: Unpack[Options]) -> Response[None]:
        """申请解约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015478"""
        ...
    async def post_async(
        self, *, contract_id: str, json: TerminatePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """申请解约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015478"""
        ...

class GlobalPapayContractsContractId(Node):
    terminate: GlobalPapayContractsContractIdTerminate
    def get(
        self, *, contract_id: str, params: ContractIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[ContractIdGetResult]:
        """代扣协议ID查询签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015470"""
        ...
    async def get_async(
        self, *, contract_id: str, params: ContractIdGetParams = ..., **options: Unpack[Options]
    ) -> Response[ContractIdGetResult]:
        """代扣协议ID查询签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015470"""
        ...

class GlobalPapayContractsAppPreEntrustSign(Node):
    def post(
        self, *, json: AppPreEntrustSignPostBody, **options: Unpack[Options]
    ) -> Response[AppPreEntrustSignPostResult]:
        """APP签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015467"""
        ...
    async def post_async(
        self, *, json: AppPreEntrustSignPostBody, **options: Unpack[Options]
    ) -> Response[AppPreEntrustSignPostResult]:
        """APP签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015467"""
        ...

class GlobalPapayContractsH5PreEntrustSign(Node):
    def post(
        self, *, json: H5PreEntrustSignPostBody, **options: Unpack[Options]
    ) -> Response[H5PreEntrustSignPostResult]:
        """H5预签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015443"""
        ...
    async def post_async(
        self, *, json: H5PreEntrustSignPostBody, **options: Unpack[Options]
    ) -> Response[H5PreEntrustSignPostResult]:
        """H5预签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015443"""
        ...

class GlobalPapayContractsJsapiPreEntrustSign(Node):
    def post(
        self, *, json: JsapiPreEntrustSignPostBody, **options: Unpack[Options]
    ) -> Response[JsapiPreEntrustSignPostResult]:
        """JSAPI预签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015447"""
        ...
    async def post_async(
        self, *, json: JsapiPreEntrustSignPostBody, **options: Unpack[Options]
    ) -> Response[JsapiPreEntrustSignPostResult]:
        """JSAPI预签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015447"""
        ...

class GlobalPapayContractsMiniprogramPreEntrustSign(Node):
    def post(
        self, *, json: MiniprogramPreEntrustSignPostBody, **options: Unpack[Options]
    ) -> Response[MiniprogramPreEntrustSignPostResult]:
        """小程序签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015440"""
        ...
    async def post_async(
        self, *, json: MiniprogramPreEntrustSignPostBody, **options: Unpack[Options]
    ) -> Response[MiniprogramPreEntrustSignPostResult]:
        """小程序签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015440"""
        ...

class GlobalPapayContractsOutContractCodeOutContractCode(Node):
    def get(
        self, *, out_contract_code: str, params: OutContractCodeGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutContractCodeGetResult]:
        """商户协议号查询签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015477"""
        ...
    async def get_async(
        self, *, out_contract_code: str, params: OutContractCodeGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutContractCodeGetResult]:
        """商户协议号查询签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015477"""
        ...

class GlobalPapayContractsOutContractCode(Node):
    _out_contract_code_: GlobalPapayContractsOutContractCodeOutContractCode

class GlobalPapayContractsWebPreEntrustSign(Node):
    def post(
        self, *, json: WebPreEntrustSignPostBody, **options: Unpack[Options]
    ) -> Response[WebPreEntrustSignPostResult]:
        """WEB预签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015464"""
        ...
    async def post_async(
        self, *, json: WebPreEntrustSignPostBody, **options: Unpack[Options]
    ) -> Response[WebPreEntrustSignPostResult]:
        """WEB预签约 https://pay.weixin.qq.com/doc/global/v3/zh/4013015464"""
        ...

class GlobalPapayContracts(Node):
    _contract_id_: GlobalPapayContractsContractId
    appPreEntrustSign: GlobalPapayContractsAppPreEntrustSign
    h5PreEntrustSign: GlobalPapayContractsH5PreEntrustSign
    jsapiPreEntrustSign: GlobalPapayContractsJsapiPreEntrustSign
    miniprogramPreEntrustSign: GlobalPapayContractsMiniprogramPreEntrustSign
    outContractCode: GlobalPapayContractsOutContractCode
    webPreEntrustSign: GlobalPapayContractsWebPreEntrustSign

class GlobalPapayTransactionsTransactionId(Node):
    def get(
        self, *, transaction_id: str, params: TransactionsTransactionIdGetParams, **options: Unpack[Options]
    ) -> Response[TransactionsTransactionIdGetResult]:
        """查询订单(微信支付订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013026988"""
        ...
    async def get_async(
        self, *, transaction_id: str, params: TransactionsTransactionIdGetParams, **options: Unpack[Options]
    ) -> Response[TransactionsTransactionIdGetResult]:
        """查询订单(微信支付订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013026988"""
        ...

class GlobalPapayTransactionsOutTradeNoOutTradeNoReverse(Node):
    def post(
        self,
        *,
        out_trade_no: str,
        params: PapayTransactionsOutTradeNoOutTradeNoReversePostParams,
        **options: Unpack[Options],
    ) -> Response[None]:
        """撤销订单(商户订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013015496"""
        ...
    async def post_async(
        self,
        *,
        out_trade_no: str,
        params: PapayTransactionsOutTradeNoOutTradeNoReversePostParams,
        **options: Unpack[Options],
    ) -> Response[None]:
        """撤销订单(商户订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013015496"""
        ...

class GlobalPapayTransactionsOutTradeNoOutTradeNo(Node):
    reverse: GlobalPapayTransactionsOutTradeNoOutTradeNoReverse
    def get(
        self, *, out_trade_no: str, params: PapayTransactionsOutTradeNoOutTradeNoGetParams, **options: Unpack[Options]
    ) -> Response[PapayTransactionsOutTradeNoOutTradeNoGetResult]:
        """查询订单(商户订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013026988"""
        ...
    async def get_async(
        self, *, out_trade_no: str, params: PapayTransactionsOutTradeNoOutTradeNoGetParams, **options: Unpack[Options]
    ) -> Response[PapayTransactionsOutTradeNoOutTradeNoGetResult]:
        """查询订单(商户订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013026988"""
        ...

class GlobalPapayTransactionsOutTradeNo(Node):
    _out_trade_no_: GlobalPapayTransactionsOutTradeNoOutTradeNo

class GlobalPapayTransactions(Node):
    _transaction_id_: GlobalPapayTransactionsTransactionId
    outTradeNo: GlobalPapayTransactionsOutTradeNo
    def post(self, *, json: TransactionsPostBody, **options: Unpack[Options]) -> Response[TransactionsPostResult]:
        """支付扣款 https://pay.weixin.qq.com/doc/global/v3/zh/4013015482"""
        ...
    async def post_async(
        self, *, json: TransactionsPostBody, **options: Unpack[Options]
    ) -> Response[TransactionsPostResult]:
        """支付扣款 https://pay.weixin.qq.com/doc/global/v3/zh/4013015482"""
        ...

class GlobalPapay(Node):
    contracts: GlobalPapayContracts
    transactions: GlobalPapayTransactions

class GlobalProfitSharingBillDownloadUrl(Node):
    def get(
        self, *, params: ProfitSharingBillDownloadUrlGetParams = ..., **options: Unpack[Options]
    ) -> Response[ProfitSharingBillDownloadUrlGetResult]:
        """获取分账账单文件下载地址 https://pay.weixin.qq.com/doc/global/v3/zh/4013025018"""
        ...
    async def get_async(
        self, *, params: ProfitSharingBillDownloadUrlGetParams = ..., **options: Unpack[Options]
    ) -> Response[ProfitSharingBillDownloadUrlGetResult]:
        """获取分账账单文件下载地址 https://pay.weixin.qq.com/doc/global/v3/zh/4013025018"""
        ...

class GlobalProfitSharingOrdersOutOrderNo(Node):
    def get(
        self, *, out_order_no: str, params: OutOrderNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutOrderNoGetResult]:
        """查询分账结果 https://pay.weixin.qq.com/doc/global/v3/zh/4013024900"""
        ...
    async def get_async(
        self, *, out_order_no: str, params: OutOrderNoGetParams = ..., **options: Unpack[Options]
    ) -> Response[OutOrderNoGetResult]:
        """查询分账结果 https://pay.weixin.qq.com/doc/global/v3/zh/4013024900"""
        ...

class GlobalProfitSharingOrdersUnfreeze(Node):
    def post(self, *, json: UnfreezePostBody, **options: Unpack[Options]) -> Response[UnfreezePostResult]:
        """解冻剩余资金 https://pay.weixin.qq.com/doc/global/v3/zh/4013024897"""
        ...
    async def post_async(self, *, json: UnfreezePostBody, **options: Unpack[Options]) -> Response[UnfreezePostResult]:
        """解冻剩余资金 https://pay.weixin.qq.com/doc/global/v3/zh/4013024897"""
        ...

class GlobalProfitSharingOrders(Node):
    _out_order_no_: GlobalProfitSharingOrdersOutOrderNo
    unfreeze: GlobalProfitSharingOrdersUnfreeze
    def post(
        self, *, json: ProfitSharingOrdersPostBody, **options: Unpack[Options]
    ) -> Response[ProfitSharingOrdersPostResult]:
        """请求分账 https://pay.weixin.qq.com/doc/global/v3/zh/4013024892"""
        ...
    async def post_async(
        self, *, json: ProfitSharingOrdersPostBody, **options: Unpack[Options]
    ) -> Response[ProfitSharingOrdersPostResult]:
        """请求分账 https://pay.weixin.qq.com/doc/global/v3/zh/4013024892"""
        ...

class GlobalProfitSharingReceiversAccount(Node):
    def get(
        self, *, account: str, params: AccountGetParams = ..., **options: Unpack[Options]
    ) -> Response[AccountGetResult]:
        """查询分账接收方添加结果 https://pay.weixin.qq.com/doc/global/v3/zh/4013024912"""
        ...
    async def get_async(
        self, *, account: str, params: AccountGetParams = ..., **options: Unpack[Options]
    ) -> Response[AccountGetResult]:
        """查询分账接收方添加结果 https://pay.weixin.qq.com/doc/global/v3/zh/4013024912"""
        ...

class GlobalProfitSharingReceivers(Node):
    _account_: GlobalProfitSharingReceiversAccount
    def delete(self, *, json: ReceiversDeleteBody, **options: Unpack[Options]) -> Response[None]:
        """删除分账接收方 https://pay.weixin.qq.com/doc/global/v3/zh/4013027316"""
        ...
    async def delete_async(self, *, json: ReceiversDeleteBody, **options: Unpack[Options]) -> Response[None]:
        """删除分账接收方 https://pay.weixin.qq.com/doc/global/v3/zh/4013027316"""
        ...
    def post(self, *, json: ReceiversPostBody, **options: Unpack[Options]) -> Response[ReceiversPostResult]:
        """添加分账接收方 https://pay.weixin.qq.com/doc/global/v3/zh/4013024908"""
        ...
    async def post_async(self, *, json: ReceiversPostBody, **options: Unpack[Options]) -> Response[ReceiversPostResult]:
        """添加分账接收方 https://pay.weixin.qq.com/doc/global/v3/zh/4013024908"""
        ...

class GlobalProfitSharingRefundsBillDownloadUrl(Node):
    def get(
        self, *, params: RefundsBillDownloadUrlGetParams = ..., **options: Unpack[Options]
    ) -> Response[RefundsBillDownloadUrlGetResult]:
        """获取分账退款账单下载链接 https://pay.weixin.qq.com/doc/global/v3/zh/4013025022"""
        ...
    async def get_async(
        self, *, params: RefundsBillDownloadUrlGetParams = ..., **options: Unpack[Options]
    ) -> Response[RefundsBillDownloadUrlGetResult]:
        """获取分账退款账单下载链接 https://pay.weixin.qq.com/doc/global/v3/zh/4013025022"""
        ...

class GlobalProfitSharingRefundsRefundableBalance(Node):
    def get(self, **options: Unpack[Options]) -> Response[RefundableBalanceGetResult]:
        """查询可供垫付退款实时余额 https://pay.weixin.qq.com/doc/global/v3/zh/4013024984"""
        ...
    async def get_async(self, **options: Unpack[Options]) -> Response[RefundableBalanceGetResult]:
        """查询可供垫付退款实时余额 https://pay.weixin.qq.com/doc/global/v3/zh/4013024984"""
        ...

class GlobalProfitSharingRefunds(Node):
    billDownloadUrl: GlobalProfitSharingRefundsBillDownloadUrl
    refundableBalance: GlobalProfitSharingRefundsRefundableBalance

class GlobalProfitSharingTransactionsTransactionIdAmounts(Node):
    def get(
        self, *, transaction_id: str, params: AmountsGetParams = ..., **options: Unpack[Options]
    ) -> Response[AmountsGetResult]:
        """查询剩余待分金额 https://pay.weixin.qq.com/doc/global/v3/zh/4013024904"""
        ...
    async def get_async(
        self, *, transaction_id: str, params: AmountsGetParams = ..., **options: Unpack[Options]
    ) -> Response[AmountsGetResult]:
        """查询剩余待分金额 https://pay.weixin.qq.com/doc/global/v3/zh/4013024904"""
        ...

class GlobalProfitSharingTransactionsTransactionIdRefundableAmounts(Node):
    def get(
        self, *, transaction_id: str, params: RefundableAmountsGetParams = ..., **options: Unpack[Options]
    ) -> Response[RefundableAmountsGetResult]:
        """查询订单剩余可退款金额 https://pay.weixin.qq.com/doc/global/v3/zh/4013024982"""
        ...
    async def get_async(
        self, *, transaction_id: str, params: RefundableAmountsGetParams = ..., **options: Unpack[Options]
    ) -> Response[RefundableAmountsGetResult]:
        """查询订单剩余可退款金额 https://pay.weixin.qq.com/doc/global/v3/zh/4013024982"""
        ...

class GlobalProfitSharingTransactionsTransactionId(Node):
    amounts: GlobalProfitSharingTransactionsTransactionIdAmounts
    refundableAmounts: GlobalProfitSharingTransactionsTransactionIdRefundableAmounts

class GlobalProfitSharingTransactionsMark(Node):
    def post(self, *, json: MarkPostBody, **options: Unpack[Options]) -> Response[None]:
        """分账标记 https://pay.weixin.qq.com/doc/global/v3/zh/4012354804"""
        ...
    async def post_async(self, *, json: MarkPostBody, **options: Unpack[Options]) -> Response[None]:
        """分账标记 https://pay.weixin.qq.com/doc/global/v3/zh/4012354804"""
        ...

class GlobalProfitSharingTransactions(Node):
    _transaction_id_: GlobalProfitSharingTransactionsTransactionId
    mark: GlobalProfitSharingTransactionsMark

class GlobalProfitSharing(Node):
    billDownloadUrl: GlobalProfitSharingBillDownloadUrl
    orders: GlobalProfitSharingOrders
    receivers: GlobalProfitSharingReceivers
    refunds: GlobalProfitSharingRefunds
    transactions: GlobalProfitSharingTransactions

class GlobalRefundPartnerRechargeBalanceSubMchidSubMchid(Node):
    def get(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[SubMchidSubMchidGetResult]:
        """商家充值退款余额查询 https://pay.weixin.qq.com/doc/global/v3/zh/4013068962"""
        ...
    async def get_async(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[SubMchidSubMchidGetResult]:
        """商家充值退款余额查询 https://pay.weixin.qq.com/doc/global/v3/zh/4013068962"""
        ...

class GlobalRefundPartnerRechargeBalanceSubMchid(Node):
    _sub_mchid_: GlobalRefundPartnerRechargeBalanceSubMchidSubMchid

class GlobalRefundPartnerRechargeBalance(Node):
    subMchid: GlobalRefundPartnerRechargeBalanceSubMchid

class GlobalRefundPartner(Node):
    rechargeBalance: GlobalRefundPartnerRechargeBalance

class GlobalRefundRechargeBalance(Node):
    def get(self, **options: Unpack[Options]) -> Response[RechargeBalanceGetResult]:
        """商家充值退款余额查询 https://pay.weixin.qq.com/doc/global/v3/zh/4013068962"""
        ...
    async def get_async(self, **options: Unpack[Options]) -> Response[RechargeBalanceGetResult]:
        """商家充值退款余额查询 https://pay.weixin.qq.com/doc/global/v3/zh/4013068962"""
        ...

class GlobalRefund(Node):
    partner: GlobalRefundPartner
    rechargeBalance: GlobalRefundRechargeBalance

class GlobalRefundsIdRefundId(Node):
    def get(
        self, *, refund_id: str, params: RefundIdGetParams, **options: Unpack[Options]
    ) -> Response[RefundIdGetResult]:
        """查询单笔退款(微信支付退款订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4012354684"""
        ...
    async def get_async(
        self, *, refund_id: str, params: RefundIdGetParams, **options: Unpack[Options]
    ) -> Response[RefundIdGetResult]:
        """查询单笔退款(微信支付退款订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4012354684"""
        ...

class GlobalRefundsId(Node):
    _refund_id_: GlobalRefundsIdRefundId

class GlobalRefundsOutRefundNoOutRefundNo(Node):
    def get(
        self, *, out_refund_no: str, params: OutRefundNoGetParams, **options: Unpack[Options]
    ) -> Response[OutRefundNoGetResult]:
        """查询单笔退款(商户退款订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4012354684"""
        ...
    async def get_async(
        self, *, out_refund_no: str, params: OutRefundNoGetParams, **options: Unpack[Options]
    ) -> Response[OutRefundNoGetResult]:
        """查询单笔退款(商户退款订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4012354684"""
        ...

class GlobalRefundsOutRefundNo(Node):
    _out_refund_no_: GlobalRefundsOutRefundNoOutRefundNo

class GlobalRefunds(Node):
    id: GlobalRefundsId
    outRefundNo: GlobalRefundsOutRefundNo
    def get(self, *, params: RefundsGetParams, **options: Unpack[Options]) -> Response[RefundsGetResult]:
        """查询所有退款 https://pay.weixin.qq.com/doc/global/v3/zh/4012354686"""
        ...
    async def get_async(self, *, params: RefundsGetParams, **options: Unpack[Options]) -> Response[RefundsGetResult]:
        """查询所有退款 https://pay.weixin.qq.com/doc/global/v3/zh/4012354686"""
        ...
    def post(self, *, json: RefundsPostBody, **options: Unpack[Options]) -> Response[RefundsPostResult]:
        """申请退款 https://pay.weixin.qq.com/doc/global/v3/zh/4012354681"""
        ...
    async def post_async(self, *, json: RefundsPostBody, **options: Unpack[Options]) -> Response[RefundsPostResult]:
        """申请退款 https://pay.weixin.qq.com/doc/global/v3/zh/4012354681"""
        ...

class GlobalSettleSettlements(Node):
    def get(self, *, params: SettlementsGetParams, **options: Unpack[Options]) -> Response[SettlementsGetResult]:
        """查询结算资金明细 https://pay.weixin.qq.com/doc/global/v3/zh/4013013893"""
        ...
    async def get_async(
        self, *, params: SettlementsGetParams, **options: Unpack[Options]
    ) -> Response[SettlementsGetResult]:
        """查询结算资金明细 https://pay.weixin.qq.com/doc/global/v3/zh/4013013893"""
        ...

class GlobalSettle(Node):
    settlements: GlobalSettleSettlements

class GlobalStatements(Node):
    def get(self, *, params: StatementsGetParams, **options: Unpack[Options]) -> Response[Any]:
        """下载对账单 https://pay.weixin.qq.com/doc/global/v3/zh/4013013869"""
        ...
    async def get_async(self, *, params: StatementsGetParams, **options: Unpack[Options]) -> Response[Any]:
        """下载对账单 https://pay.weixin.qq.com/doc/global/v3/zh/4013013869"""
        ...

class GlobalTransactionsApp(Node):
    def post(self, *, json: AppPostBody, **options: Unpack[Options]) -> Response[AppPostResult]:
        """APP支付下单 https://pay.weixin.qq.com/doc/global/v3/zh/4013014223"""
        ...
    async def post_async(self, *, json: AppPostBody, **options: Unpack[Options]) -> Response[AppPostResult]:
        """APP支付下单 https://pay.weixin.qq.com/doc/global/v3/zh/4013014223"""
        ...

class GlobalTransactionsIdTransactionIdClose(Node):
    def post(
        self, *, transaction_id: str, json: TransactionIdClosePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """关闭订单(微信支付订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013014140"""
        ...
    async def post_async(
        self, *, transaction_id: str, json: TransactionIdClosePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """关闭订单(微信支付订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013014140"""
        ...

class GlobalTransactionsIdTransactionId(Node):
    close: GlobalTransactionsIdTransactionIdClose
    def get(
        self, *, transaction_id: str, params: IdTransactionIdGetParams, **options: Unpack[Options]
    ) -> Response[IdTransactionIdGetResult]:
        """查询订单(微信支付订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013013913"""
        ...
    async def get_async(
        self, *, transaction_id: str, params: IdTransactionIdGetParams, **options: Unpack[Options]
    ) -> Response[IdTransactionIdGetResult]:
        """查询订单(微信支付订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013013913"""
        ...

class GlobalTransactionsId(Node):
    _transaction_id_: GlobalTransactionsIdTransactionId

class GlobalTransactionsJsapi(Node):
    def post(self, *, json: JsapiPostBody, **options: Unpack[Options]) -> Response[JsapiPostResult]:
        """JSAPI支付下单 https://pay.weixin.qq.com/doc/global/v3/zh/4013014150"""
        ...
    async def post_async(self, *, json: JsapiPostBody, **options: Unpack[Options]) -> Response[JsapiPostResult]:
        """JSAPI支付下单 https://pay.weixin.qq.com/doc/global/v3/zh/4013014150"""
        ...

class GlobalTransactionsMweb(Node):
    def post(self, *, json: MwebPostBody, **options: Unpack[Options]) -> Response[MwebPostResult]:
        """H5支付下单 https://pay.weixin.qq.com/doc/global/v3/zh/4013014399"""
        ...
    async def post_async(self, *, json: MwebPostBody, **options: Unpack[Options]) -> Response[MwebPostResult]:
        """H5支付下单 https://pay.weixin.qq.com/doc/global/v3/zh/4013014399"""
        ...

class GlobalTransactionsNative(Node):
    def post(self, *, json: NativePostBody, **options: Unpack[Options]) -> Response[NativePostResult]:
        """Native支付下单 https://pay.weixin.qq.com/doc/global/v3/zh/4013013953"""
        ...
    async def post_async(self, *, json: NativePostBody, **options: Unpack[Options]) -> Response[NativePostResult]:
        """Native支付下单 https://pay.weixin.qq.com/doc/global/v3/zh/4013013953"""
        ...

class GlobalTransactionsOutTradeNoOutTradeNoClose(Node):
    def post(self, *, out_trade_no: str, json: OutTradeNoClosePostBody, **options: Unpack[Options]) -> Response[None]:
        """关闭订单(商户订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013014140"""
        ...
    async def post_async(
        self, *, out_trade_no: str, json: OutTradeNoClosePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """关闭订单(商户订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013014140"""
        ...

class GlobalTransactionsOutTradeNoOutTradeNo(Node):
    close: GlobalTransactionsOutTradeNoOutTradeNoClose
    def get(
        self, *, out_trade_no: str, params: GlobalTransactionsOutTradeNoOutTradeNoGetParams, **options: Unpack[Options]
    ) -> Response[GlobalTransactionsOutTradeNoOutTradeNoGetResult]:
        """查询订单(商户订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013013913"""
        ...
    async def get_async(
        self, *, out_trade_no: str, params: GlobalTransactionsOutTradeNoOutTradeNoGetParams, **options: Unpack[Options]
    ) -> Response[GlobalTransactionsOutTradeNoOutTradeNoGetResult]:
        """查询订单(商户订单号) https://pay.weixin.qq.com/doc/global/v3/zh/4013013913"""
        ...

class GlobalTransactionsOutTradeNo(Node):
    _out_trade_no_: GlobalTransactionsOutTradeNoOutTradeNo

class GlobalTransactions(Node):
    app: GlobalTransactionsApp
    id: GlobalTransactionsId
    jsapi: GlobalTransactionsJsapi
    mweb: GlobalTransactionsMweb
    native: GlobalTransactionsNative
    outTradeNo: GlobalTransactionsOutTradeNo

class Global(Node):
    certificates: GlobalCertificates
    customs: GlobalCustoms
    merchant: GlobalMerchant
    merchantService: GlobalMerchantService
    merchantStorage: GlobalMerchantStorage
    merchants: GlobalMerchants
    micropay: GlobalMicropay
    papay: GlobalPapay
    profitSharing: GlobalProfitSharing
    refund: GlobalRefund
    refunds: GlobalRefunds
    settle: GlobalSettle
    statements: GlobalStatements
    transactions: GlobalTransactions
