"""The operations of `v3.mchManage`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay._protocols.multipart import FileSource
from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.mch_manage import (
    ManageRecordIdGetParams,
    ManageRecordIdGetResult,
    MchManageSubmissionsPostBody,
    MchManageSubmissionsPostResult,
    SubMchidGetParams,
    SubMchidGetResult,
    UploadPostMeta,
    UploadPostResult,
)

class MchManageMchManageRecordsManageRecordIdMchManageSubmissions(Node):
    def post(
        self, *, manage_record_id: str, json: MchManageSubmissionsPostBody, **options: Unpack[Options]
    ) -> Response[MchManageSubmissionsPostResult]:
        """对指定商户管理记录提交资料 https://pay.weixin.qq.com/doc/v3/partner/4014940417"""
        ...
    async def post_async(
        self, *, manage_record_id: str, json: MchManageSubmissionsPostBody, **options: Unpack[Options]
    ) -> Response[MchManageSubmissionsPostResult]:
        """对指定商户管理记录提交资料 https://pay.weixin.qq.com/doc/v3/partner/4014940417"""
        ...

class MchManageMchManageRecordsManageRecordId(Node):
    mchManageSubmissions: MchManageMchManageRecordsManageRecordIdMchManageSubmissions
    def get(
        self, *, manage_record_id: str, params: ManageRecordIdGetParams, **options: Unpack[Options]
    ) -> Response[ManageRecordIdGetResult]:
        """查询子商户下指定商户管理记录 https://pay.weixin.qq.com/doc/v3/partner/4014940383"""
        ...
    async def get_async(
        self, *, manage_record_id: str, params: ManageRecordIdGetParams, **options: Unpack[Options]
    ) -> Response[ManageRecordIdGetResult]:
        """查询子商户下指定商户管理记录 https://pay.weixin.qq.com/doc/v3/partner/4014940383"""
        ...

class MchManageMchManageRecordsSubMchidSubMchid(Node):
    def get(
        self, *, sub_mchid: str, params: SubMchidGetParams, **options: Unpack[Options]
    ) -> Response[SubMchidGetResult]:
        """分页查询子商户名下的商户管理记录 https://pay.weixin.qq.com/doc/v3/partner/4014940381"""
        ...
    async def get_async(
        self, *, sub_mchid: str, params: SubMchidGetParams, **options: Unpack[Options]
    ) -> Response[SubMchidGetResult]:
        """分页查询子商户名下的商户管理记录 https://pay.weixin.qq.com/doc/v3/partner/4014940381"""
        ...

class MchManageMchManageRecordsSubMchid(Node):
    _sub_mchid_: MchManageMchManageRecordsSubMchidSubMchid

class MchManageMchManageRecords(Node):
    _manage_record_id_: MchManageMchManageRecordsManageRecordId
    subMchid: MchManageMchManageRecordsSubMchid

class MchManageSubmissionFilesSubMchidSubMchidUpload(Node):
    def post(
        self, *, sub_mchid: str, files: FileSource, meta: UploadPostMeta, **options: Unpack[Options]
    ) -> Response[UploadPostResult]:
        """上传商户提交资料文件 https://pay.weixin.qq.com/doc/v3/partner/4014940425"""
        ...
    async def post_async(
        self, *, sub_mchid: str, files: FileSource, meta: UploadPostMeta, **options: Unpack[Options]
    ) -> Response[UploadPostResult]:
        """上传商户提交资料文件 https://pay.weixin.qq.com/doc/v3/partner/4014940425"""
        ...

class MchManageSubmissionFilesSubMchidSubMchid(Node):
    upload: MchManageSubmissionFilesSubMchidSubMchidUpload

class MchManageSubmissionFilesSubMchid(Node):
    _sub_mchid_: MchManageSubmissionFilesSubMchidSubMchid

class MchManageSubmissionFiles(Node):
    subMchid: MchManageSubmissionFilesSubMchid

class MchManage(Node):
    mchManageRecords: MchManageMchManageRecords
    submissionFiles: MchManageSubmissionFiles
