"""The operations of `v3.mchOperationManage`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay._protocols.multipart import FileSource
from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.mch_operation_manage import (
    DueDiligenceIdGetParams,
    DueDiligenceIdGetResult,
    SubMchidGetResult,
    SubmitPostBody,
    SubmitPostResult,
    UploadPostMeta,
    UploadPostResult,
)

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmit(Node):
    def post(
        self, *, due_diligence_id: str, json: SubmitPostBody, **options: Unpack[Options]
    ) -> Response[SubmitPostResult]:
        """提交尽调资料 https://pay.weixin.qq.com/doc/v3/partner/4015631033"""
        ...
    async def post_async(
        self, *, due_diligence_id: str, json: SubmitPostBody, **options: Unpack[Options]
    ) -> Response[SubmitPostResult]:
        """提交尽调资料 https://pay.weixin.qq.com/doc/v3/partner/4015631033"""
        ...

class MchOperationManageEnhancedDueDiligenceDueDiligenceIdUpload(Node):
    def post(
        self, *, due_diligence_id: str, files: FileSource, meta: UploadPostMeta, **options: Unpack[Options]
    ) -> Response[UploadPostResult]:
        """上传尽调资料文件 https://pay.weixin.qq.com/doc/v3/partner/4015631042"""
        ...
    async def post_async(
        self, *, due_diligence_id: str, files: FileSource, meta: UploadPostMeta, **options: Unpack[Options]
    ) -> Response[UploadPostResult]:
        """上传尽调资料文件 https://pay.weixin.qq.com/doc/v3/partner/4015631042"""
        ...

class MchOperationManageEnhancedDueDiligenceDueDiligenceId(Node):
    submit: MchOperationManageEnhancedDueDiligenceDueDiligenceIdSubmit
    upload: MchOperationManageEnhancedDueDiligenceDueDiligenceIdUpload
    def get(
        self, *, due_diligence_id: str, params: DueDiligenceIdGetParams, **options: Unpack[Options]
    ) -> Response[DueDiligenceIdGetResult]:
        """查询子商户强化尽调单信息 https://pay.weixin.qq.com/doc/v3/partner/4015631048"""
        ...
    async def get_async(
        self, *, due_diligence_id: str, params: DueDiligenceIdGetParams, **options: Unpack[Options]
    ) -> Response[DueDiligenceIdGetResult]:
        """查询子商户强化尽调单信息 https://pay.weixin.qq.com/doc/v3/partner/4015631048"""
        ...

class MchOperationManageEnhancedDueDiligence(Node):
    _due_diligence_id_: MchOperationManageEnhancedDueDiligenceDueDiligenceId

class MchOperationManageMerchantLimitationsSubMchidSubMchid(Node):
    def get(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[SubMchidGetResult]:
        """查询子商户管控情况 https://pay.weixin.qq.com/doc/v3/partner/4012803072"""
        ...
    async def get_async(self, *, sub_mchid: str, **options: Unpack[Options]) -> Response[SubMchidGetResult]:
        """查询子商户管控情况 https://pay.weixin.qq.com/doc/v3/partner/4012803072"""
        ...

class MchOperationManageMerchantLimitationsSubMchid(Node):
    _sub_mchid_: MchOperationManageMerchantLimitationsSubMchidSubMchid

class MchOperationManageMerchantLimitations(Node):
    subMchid: MchOperationManageMerchantLimitationsSubMchid

class MchOperationManage(Node):
    enhancedDueDiligence: MchOperationManageEnhancedDueDiligence
    merchantLimitations: MchOperationManageMerchantLimitations
