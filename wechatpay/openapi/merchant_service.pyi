"""The operations of `v3.merchantService`. Written by `python -m codegen`."""

from typing import Any

from typing_extensions import Unpack, deprecated

from wechatpay._protocols.multipart import FileSource
from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.merchant_service import (
    ComplaintIdGetResult,
    ComplaintIdNegotiationHistorysGetParams,
    ComplaintIdNegotiationHistorysGetResult,
    ComplaintNotificationsGetResult,
    ComplaintNotificationsPostBody,
    ComplaintNotificationsPostResult,
    ComplaintNotificationsPutBody,
    ComplaintNotificationsPutResult,
    ComplaintsGetParams,
    ComplaintsGetResult,
    ComplaintsV2GetParams,
    ComplaintsV2GetResult,
    CompletePostBody,
    FeedbacksPostBody,
    ResponseImmediateServicePostBody,
    ResponseImmediateServicePostResult,
    ResponsePostBody,
    TransactionIdGetResult,
    TransactionIdNegotiationHistorysGetResult,
    UpdateRefundProgressPostBody,
    UploadPostMeta,
    UploadPostResult,
)

class MerchantServiceComplaintNotifications(Node):
    def delete(self, **options: Unpack[Options]) -> Response[None]:
        """删除投诉通知回调 https://pay.weixin.qq.com/doc/v3/merchant/4012460452"""
        ...
    async def delete_async(self, **options: Unpack[Options]) -> Response[None]:
        """删除投诉通知回调 https://pay.weixin.qq.com/doc/v3/merchant/4012460452"""
        ...
    def get(self, **options: Unpack[Options]) -> Response[ComplaintNotificationsGetResult]:
        """查询投诉通知回调 https://pay.weixin.qq.com/doc/v3/merchant/4012459014"""
        ...
    async def get_async(self, **options: Unpack[Options]) -> Response[ComplaintNotificationsGetResult]:
        """查询投诉通知回调 https://pay.weixin.qq.com/doc/v3/merchant/4012459014"""
        ...
    def post(
        self, *, json: ComplaintNotificationsPostBody, **options: Unpack[Options]
    ) -> Response[ComplaintNotificationsPostResult]:
        """创建投诉通知回调 https://pay.weixin.qq.com/doc/v3/merchant/4012458679"""
        ...
    async def post_async(
        self, *, json: ComplaintNotificationsPostBody, **options: Unpack[Options]
    ) -> Response[ComplaintNotificationsPostResult]:
        """创建投诉通知回调 https://pay.weixin.qq.com/doc/v3/merchant/4012458679"""
        ...
    def put(
        self, *, json: ComplaintNotificationsPutBody, **options: Unpack[Options]
    ) -> Response[ComplaintNotificationsPutResult]:
        """更新投诉通知回调 https://pay.weixin.qq.com/doc/v3/merchant/4012459282"""
        ...
    async def put_async(
        self, *, json: ComplaintNotificationsPutBody, **options: Unpack[Options]
    ) -> Response[ComplaintNotificationsPutResult]:
        """更新投诉通知回调 https://pay.weixin.qq.com/doc/v3/merchant/4012459282"""
        ...

class MerchantServiceComplaintsTransactionIdNegotiationHistorys(Node):
    @deprecated("查询投诉协商历史: WeChat Pay has withdrawn it")
    def get(
        self, *, transaction_id: str, **options: Unpack[Options]
    ) -> Response[TransactionIdNegotiationHistorysGetResult]:
        """查询投诉协商历史"""
        ...
    @deprecated("查询投诉协商历史: WeChat Pay has withdrawn it")
    async def get_async(
        self, *, transaction_id: str, **options: Unpack[Options]
    ) -> Response[TransactionIdNegotiationHistorysGetResult]:
        """查询投诉协商历史"""
        ...

class MerchantServiceComplaintsTransactionId(Node):
    negotiationHistorys: MerchantServiceComplaintsTransactionIdNegotiationHistorys
    @deprecated("查询投诉详情: WeChat Pay has withdrawn it")
    def get(self, *, transaction_id: str, **options: Unpack[Options]) -> Response[TransactionIdGetResult]:
        """查询投诉详情"""
        ...
    @deprecated("查询投诉详情: WeChat Pay has withdrawn it")
    async def get_async(self, *, transaction_id: str, **options: Unpack[Options]) -> Response[TransactionIdGetResult]:
        """查询投诉详情"""
        ...

class MerchantServiceComplaints(Node):
    _transaction_id_: MerchantServiceComplaintsTransactionId
    @deprecated("查询投诉信息: WeChat Pay has withdrawn it")
    def get(self, *, params: ComplaintsGetParams, **options: Unpack[Options]) -> Response[ComplaintsGetResult]:
        """查询投诉信息"""
        ...
    @deprecated("查询投诉信息: WeChat Pay has withdrawn it")
    async def get_async(
        self, *, params: ComplaintsGetParams, **options: Unpack[Options]
    ) -> Response[ComplaintsGetResult]:
        """查询投诉信息"""
        ...

class MerchantServiceComplaintsV2ComplaintIdComplete(Node):
    def post(self, *, complaint_id: str, json: CompletePostBody, **options: Unpack[Options]) -> Response[None]:
        """反馈处理完成 https://pay.weixin.qq.com/doc/v3/merchant/4012467255"""
        ...
    async def post_async(
        self, *, complaint_id: str, json: CompletePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """反馈处理完成 https://pay.weixin.qq.com/doc/v3/merchant/4012467255"""
        ...

class MerchantServiceComplaintsV2ComplaintIdNegotiationHistorys(Node):
    def get(
        self, *, complaint_id: str, params: ComplaintIdNegotiationHistorysGetParams = ..., **options: Unpack[Options]
    ) -> Response[ComplaintIdNegotiationHistorysGetResult]:
        """查询投诉协商历史 https://pay.weixin.qq.com/doc/v3/merchant/4012533439"""
        ...
    async def get_async(
        self, *, complaint_id: str, params: ComplaintIdNegotiationHistorysGetParams = ..., **options: Unpack[Options]
    ) -> Response[ComplaintIdNegotiationHistorysGetResult]:
        """查询投诉协商历史 https://pay.weixin.qq.com/doc/v3/merchant/4012533439"""
        ...

class MerchantServiceComplaintsV2ComplaintIdResponse(Node):
    def post(self, *, complaint_id: str, json: ResponsePostBody, **options: Unpack[Options]) -> Response[None]:
        """提交回复 https://pay.weixin.qq.com/doc/v3/merchant/4012467254"""
        ...
    async def post_async(
        self, *, complaint_id: str, json: ResponsePostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """提交回复 https://pay.weixin.qq.com/doc/v3/merchant/4012467254"""
        ...

class MerchantServiceComplaintsV2ComplaintIdResponseImmediateService(Node):
    def post(
        self, *, complaint_id: str, json: ResponseImmediateServicePostBody, **options: Unpack[Options]
    ) -> Response[ResponseImmediateServicePostResult]:
        """回复需要即时服务的投诉单 https://pay.weixin.qq.com/doc/v3/merchant/4017151596"""
        ...
    async def post_async(
        self, *, complaint_id: str, json: ResponseImmediateServicePostBody, **options: Unpack[Options]
    ) -> Response[ResponseImmediateServicePostResult]:
        """回复需要即时服务的投诉单 https://pay.weixin.qq.com/doc/v3/merchant/4017151596"""
        ...

class MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgress(Node):
    def post(
        self, *, complaint_id: str, json: UpdateRefundProgressPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """更新退款审批结果 https://pay.weixin.qq.com/doc/v3/merchant/4012467256"""
        ...
    async def post_async(
        self, *, complaint_id: str, json: UpdateRefundProgressPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """更新退款审批结果 https://pay.weixin.qq.com/doc/v3/merchant/4012467256"""
        ...

class MerchantServiceComplaintsV2ComplaintId(Node):
    complete: MerchantServiceComplaintsV2ComplaintIdComplete
    negotiationHistorys: MerchantServiceComplaintsV2ComplaintIdNegotiationHistorys
    response: MerchantServiceComplaintsV2ComplaintIdResponse
    responseImmediateService: MerchantServiceComplaintsV2ComplaintIdResponseImmediateService
    updateRefundProgress: MerchantServiceComplaintsV2ComplaintIdUpdateRefundProgress
    def get(self, *, complaint_id: str, **options: Unpack[Options]) -> Response[ComplaintIdGetResult]:
        """查询投诉单详情 https://pay.weixin.qq.com/doc/v3/merchant/4012533436"""
        ...
    async def get_async(self, *, complaint_id: str, **options: Unpack[Options]) -> Response[ComplaintIdGetResult]:
        """查询投诉单详情 https://pay.weixin.qq.com/doc/v3/merchant/4012533436"""
        ...

class MerchantServiceComplaintsV2(Node):
    _complaint_id_: MerchantServiceComplaintsV2ComplaintId
    def get(self, *, params: ComplaintsV2GetParams, **options: Unpack[Options]) -> Response[ComplaintsV2GetResult]:
        """查询投诉单列表 https://pay.weixin.qq.com/doc/v3/merchant/4012533431"""
        ...
    async def get_async(
        self, *, params: ComplaintsV2GetParams, **options: Unpack[Options]
    ) -> Response[ComplaintsV2GetResult]:
        """查询投诉单列表 https://pay.weixin.qq.com/doc/v3/merchant/4012533431"""
        ...

class MerchantServiceFeedbacks(Node):
    @deprecated("商户反馈: WeChat Pay has withdrawn it")
    def post(self, *, json: FeedbacksPostBody, **options: Unpack[Options]) -> Response[None]:
        """商户反馈"""
        ...
    @deprecated("商户反馈: WeChat Pay has withdrawn it")
    async def post_async(self, *, json: FeedbacksPostBody, **options: Unpack[Options]) -> Response[None]:
        """商户反馈"""
        ...

class MerchantServiceImagesMediaId(Node):
    def get(self, *, media_id: str, **options: Unpack[Options]) -> Response[Any]:
        """图片下载 https://pay.weixin.qq.com/doc/v3/merchant/4012467251"""
        ...
    async def get_async(self, *, media_id: str, **options: Unpack[Options]) -> Response[Any]:
        """图片下载 https://pay.weixin.qq.com/doc/v3/merchant/4012467251"""
        ...

class MerchantServiceImagesUpload(Node):
    def post(
        self, *, files: FileSource, meta: UploadPostMeta = ..., **options: Unpack[Options]
    ) -> Response[UploadPostResult]:
        """商户上传反馈图片 https://pay.weixin.qq.com/doc/v3/merchant/4012467250"""
        ...
    async def post_async(
        self, *, files: FileSource, meta: UploadPostMeta = ..., **options: Unpack[Options]
    ) -> Response[UploadPostResult]:
        """商户上传反馈图片 https://pay.weixin.qq.com/doc/v3/merchant/4012467250"""
        ...

class MerchantServiceImages(Node):
    _media_id_: MerchantServiceImagesMediaId
    upload: MerchantServiceImagesUpload

class MerchantService(Node):
    complaintNotifications: MerchantServiceComplaintNotifications
    complaints: MerchantServiceComplaints
    complaintsV2: MerchantServiceComplaintsV2
    feedbacks: MerchantServiceFeedbacks
    images: MerchantServiceImages
