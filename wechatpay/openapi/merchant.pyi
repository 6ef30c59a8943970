"""The operations of `v3.merchant`. Written by `python -m codegen`."""

from typing import Literal

from typing_extensions import Unpack

from wechatpay._protocols.multipart import FileSource
from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.merchant import (
    BalanceAccountTypeGetResult,
    BillTypeGetParams,
    BillTypeGetResult,
    DayendbalanceAccountTypeGetParams,
    DayendbalanceAccountTypeGetResult,
    OutRequestNoGetResult,
    UploadPostMeta,
    UploadPostResult,
    VideoUploadPostMeta,
    VideoUploadPostResult,
    WithdrawIdGetResult,
    WithdrawPostBody,
    WithdrawPostResult,
)

class MerchantFundBalanceAccountType(Node):
    def get(
        self, *, account_type: Literal["BASIC", "OPERATION", "FEES"] | str, **options: Unpack[Options]
    ) -> Response[BalanceAccountTypeGetResult]:
        """查询账户实时余额 https://pay.weixin.qq.com/doc/v3/partner/4012476700"""
        ...
    async def get_async(
        self, *, account_type: Literal["BASIC", "OPERATION", "FEES"] | str, **options: Unpack[Options]
    ) -> Response[BalanceAccountTypeGetResult]:
        """查询账户实时余额 https://pay.weixin.qq.com/doc/v3/partner/4012476700"""
        ...

class MerchantFundBalance(Node):
    _account_type_: MerchantFundBalanceAccountType

class MerchantFundDayendbalanceAccountType(Node):
    def get(
        self,
        *,
        account_type: Literal["BASIC", "OPERATION", "FEES"] | str,
        params: DayendbalanceAccountTypeGetParams,
        **options: Unpack[Options],
    ) -> Response[DayendbalanceAccountTypeGetResult]:
        """查询账户日终余额 https://pay.weixin.qq.com/doc/v3/partner/4012476702"""
        ...
    async def get_async(
        self,
        *,
        account_type: Literal["BASIC", "OPERATION", "FEES"] | str,
        params: DayendbalanceAccountTypeGetParams,
        **options: Unpack[Options],
    ) -> Response[DayendbalanceAccountTypeGetResult]:
        """查询账户日终余额 https://pay.weixin.qq.com/doc/v3/partner/4012476702"""
        ...

class MerchantFundDayendbalance(Node):
    _account_type_: MerchantFundDayendbalanceAccountType

class MerchantFundWithdrawBillTypeBillType(Node):
    def get(
        self, *, bill_type: str, params: BillTypeGetParams, **options: Unpack[Options]
    ) -> Response[BillTypeGetResult]:
        """按日下载提现异常文件 https://pay.weixin.qq.com/doc/v3/partner/4012476678"""
        ...
    async def get_async(
        self, *, bill_type: str, params: BillTypeGetParams, **options: Unpack[Options]
    ) -> Response[BillTypeGetResult]:
        """按日下载提现异常文件 https://pay.weixin.qq.com/doc/v3/partner/4012476678"""
        ...

class MerchantFundWithdrawBillType(Node):
    _bill_type_: MerchantFundWithdrawBillTypeBillType

class MerchantFundWithdrawOutRequestNoOutRequestNo(Node):
    def get(self, *, out_request_no: str, **options: Unpack[Options]) -> Response[OutRequestNoGetResult]:
        """电商平台(商户提现单号查询)提现状态 https://pay.weixin.qq.com/doc/v3/partner/4012476672"""
        ...
    async def get_async(self, *, out_request_no: str, **options: Unpack[Options]) -> Response[OutRequestNoGetResult]:
        """电商平台(商户提现单号查询)提现状态 https://pay.weixin.qq.com/doc/v3/partner/4012476672"""
        ...

class MerchantFundWithdrawOutRequestNo(Node):
    _out_request_no_: MerchantFundWithdrawOutRequestNoOutRequestNo

class MerchantFundWithdrawWithdrawIdWithdrawId(Node):
    def get(self, *, withdraw_id: str, **options: Unpack[Options]) -> Response[WithdrawIdGetResult]:
        """电商平台(微信支付提现单号)查询提现状态 https://pay.weixin.qq.com/doc/v3/partner/4012476674"""
        ...
    async def get_async(self, *, withdraw_id: str, **options: Unpack[Options]) -> Response[WithdrawIdGetResult]:
        """电商平台(微信支付提现单号)查询提现状态 https://pay.weixin.qq.com/doc/v3/partner/4012476674"""
        ...

class MerchantFundWithdrawWithdrawId(Node):
    _withdraw_id_: MerchantFundWithdrawWithdrawIdWithdrawId

class MerchantFundWithdraw(Node):
    billType: MerchantFundWithdrawBillType
    outRequestNo: MerchantFundWithdrawOutRequestNo
    withdrawId: MerchantFundWithdrawWithdrawId
    def post(self, *, json: WithdrawPostBody, **options: Unpack[Options]) -> Response[WithdrawPostResult]:
        """电商平台提现 https://pay.weixin.qq.com/doc/v3/partner/4012476670"""
        ...
    async def post_async(self, *, json: WithdrawPostBody, **options: Unpack[Options]) -> Response[WithdrawPostResult]:
        """电商平台提现 https://pay.weixin.qq.com/doc/v3/partner/4012476670"""
        ...

class MerchantFund(Node):
    balance: MerchantFundBalance
    dayendbalance: MerchantFundDayendbalance
    withdraw: MerchantFundWithdraw

class MerchantMediaUpload(Node):
    def post(
        self, *, files: FileSource, meta: UploadPostMeta = ..., **options: Unpack[Options]
    ) -> Response[UploadPostResult]:
        """文件上传 https://pay.weixin.qq.com/doc/v3/partner/4012760432"""
        ...
    async def post_async(
        self, *, files: FileSource, meta: UploadPostMeta = ..., **options: Unpack[Options]
    ) -> Response[UploadPostResult]:
        """文件上传 https://pay.weixin.qq.com/doc/v3/partner/4012760432"""
        ...

class MerchantMediaVideoUpload(Node):
    def post(
        self, *, files: FileSource, meta: VideoUploadPostMeta = ..., **options: Unpack[Options]
    ) -> Response[VideoUploadPostResult]:
        """视频上传 https://pay.weixin.qq.com/doc/v3/partner/4012761084"""
        ...
    async def post_async(
        self, *, files: FileSource, meta: VideoUploadPostMeta = ..., **options: Unpack[Options]
    ) -> Response[VideoUploadPostResult]:
        """视频上传 https://pay.weixin.qq.com/doc/v3/partner/4012761084"""
        ...

class MerchantMedia(Node):
    upload: MerchantMediaUpload
    video_upload: MerchantMediaVideoUpload

class Merchant(Node):
    fund: MerchantFund
    media: MerchantMedia
