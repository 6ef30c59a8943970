"""The operations of `v3.mchalterapply`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.mchalterapply import (
    MchcontactalterapplymentApplyIdGetResult,
    MchcontactalterapplymentApplyIdRevokePostResult,
    MchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResult,
    MchcontactalterapplymentPostBody,
    MchcontactalterapplymentPostResult,
    MchsubjectalterapplymentApplyIdGetResult,
    MchsubjectalterapplymentApplyIdRevokePostResult,
    MchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResult,
    MchsubjectalterapplymentPostBody,
    MchsubjectalterapplymentPostResult,
    MerchantnamealterapplymentApplyIdGetResult,
    MerchantnamealterapplymentApplyIdRevokePostResult,
    MerchantnamealterapplymentPostBody,
    MerchantnamealterapplymentPostResult,
    SubMchidOutRequestNoOutRequestNoGetResult,
)

class MchalterapplyMchcontactalterapplymentApplyIdRevoke(Node):
    def post(
        self, *, apply_id: str, **options: Unpack[Options]
    ) -> Response[MchcontactalterapplymentApplyIdRevokePostResult]:
        """撤销超管变更申请单 https://pay.weixin.qq.com/doc/v3/partner/4015617919"""
        ...
    async def post_async(
        self, *, apply_id: str, **options: Unpack[Options]
    ) -> Response[MchcontactalterapplymentApplyIdRevokePostResult]:
        """撤销超管变更申请单 https://pay.weixin.qq.com/doc/v3/partner/4015617919"""
        ...

class MchalterapplyMchcontactalterapplymentApplyId(Node):
    revoke: MchalterapplyMchcontactalterapplymentApplyIdRevoke
    def get(self, *, apply_id: str, **options: Unpack[Options]) -> Response[MchcontactalterapplymentApplyIdGetResult]:
        """查询超管变更申请单状态-使用申请单号 https://pay.weixin.qq.com/doc/v3/partner/4015617911"""
        ...
    async def get_async(
        self, *, apply_id: str, **options: Unpack[Options]
    ) -> Response[MchcontactalterapplymentApplyIdGetResult]:
        """查询超管变更申请单状态-使用申请单号 https://pay.weixin.qq.com/doc/v3/partner/4015617911"""
        ...

class MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo(Node):
    def get(
        self, *, merchant_code: str, out_request_no: str, **options: Unpack[Options]
    ) -> Response[MchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResult]:
        """查询超管变更申请单状态-使用业务单号和商户号 https://pay.weixin.qq.com/doc/v3/partner/4015617915"""
        ...
    async def get_async(
        self, *, merchant_code: str, out_request_no: str, **options: Unpack[Options]
    ) -> Response[MchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResult]:
        """查询超管变更申请单状态-使用业务单号和商户号 https://pay.weixin.qq.com/doc/v3/partner/4015617915"""
        ...

class MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNo(Node):
    _out_request_no_: MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo

class MchalterapplyMchcontactalterapplymentMerchantMerchantCode(Node):
    outRequestNo: MchalterapplyMchcontactalterapplymentMerchantMerchantCodeOutRequestNo

class MchalterapplyMchcontactalterapplymentMerchant(Node):
    _merchant_code_: MchalterapplyMchcontactalterapplymentMerchantMerchantCode

class MchalterapplyMchcontactalterapplyment(Node):
    _apply_id_: MchalterapplyMchcontactalterapplymentApplyId
    merchant: MchalterapplyMchcontactalterapplymentMerchant
    def post(
        self, *, json: MchcontactalterapplymentPostBody, **options: Unpack[Options]
    ) -> Response[MchcontactalterapplymentPostResult]:
        """提交超管变更申请单 https://pay.weixin.qq.com/doc/v3/partner/4015617906"""
        ...
    async def post_async(
        self, *, json: MchcontactalterapplymentPostBody, **options: Unpack[Options]
    ) -> Response[MchcontactalterapplymentPostResult]:
        """提交超管变更申请单 https://pay.weixin.qq.com/doc/v3/partner/4015617906"""
        ...

class MchalterapplyMchsubjectalterapplymentApplyIdRevoke(Node):
    def post(
        self, *, apply_id: str, **options: Unpack[Options]
    ) -> Response[MchsubjectalterapplymentApplyIdRevokePostResult]:
        """撤销资料变更申请单 https://pay.weixin.qq.com/doc/v3/partner/4014090672"""
        ...
    async def post_async(
        self, *, apply_id: str, **options: Unpack[Options]
    ) -> Response[MchsubjectalterapplymentApplyIdRevokePostResult]:
        """撤销资料变更申请单 https://pay.weixin.qq.com/doc/v3/partner/4014090672"""
        ...

class MchalterapplyMchsubjectalterapplymentApplyId(Node):
    revoke: MchalterapplyMchsubjectalterapplymentApplyIdRevoke
    def get(self, *, apply_id: str, **options: Unpack[Options]) -> Response[MchsubjectalterapplymentApplyIdGetResult]:
        """查询资料变更申请单状态-使用申请单号 https://pay.weixin.qq.com/doc/v3/partner/4014090655"""
        ...
    async def get_async(
        self, *, apply_id: str, **options: Unpack[Options]
    ) -> Response[MchsubjectalterapplymentApplyIdGetResult]:
        """查询资料变更申请单状态-使用申请单号 https://pay.weixin.qq.com/doc/v3/partner/4014090655"""
        ...

class MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo(Node):
    def get(
        self, *, merchant_code: str, out_request_no: str, **options: Unpack[Options]
    ) -> Response[MchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResult]:
        """查询申请单状态-使用业务单号 https://pay.weixin.qq.com/doc/v3/partner/4014090667"""
        ...
    async def get_async(
        self, *, merchant_code: str, out_request_no: str, **options: Unpack[Options]
    ) -> Response[MchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetResult]:
        """查询申请单状态-使用业务单号 https://pay.weixin.qq.com/doc/v3/partner/4014090667"""
        ...

class MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNo(Node):
    _out_request_no_: MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo

class MchalterapplyMchsubjectalterapplymentMerchantMerchantCode(Node):
    outRequestNo: MchalterapplyMchsubjectalterapplymentMerchantMerchantCodeOutRequestNo

class MchalterapplyMchsubjectalterapplymentMerchant(Node):
    _merchant_code_: MchalterapplyMchsubjectalterapplymentMerchantMerchantCode

class MchalterapplyMchsubjectalterapplyment(Node):
    _apply_id_: MchalterapplyMchsubjectalterapplymentApplyId
    merchant: MchalterapplyMchsubjectalterapplymentMerchant
    def post(
        self, *, json: MchsubjectalterapplymentPostBody, **options: Unpack[Options]
    ) -> Response[MchsubjectalterapplymentPostResult]:
        """提交资料变更申请单 https://pay.weixin.qq.com/doc/v3/partner/4014090649"""
        ...
    async def post_async(
        self, *, json: MchsubjectalterapplymentPostBody, **options: Unpack[Options]
    ) -> Response[MchsubjectalterapplymentPostResult]:
        """提交资料变更申请单 https://pay.weixin.qq.com/doc/v3/partner/4014090649"""
        ...

class MchalterapplyMerchantnamealterapplymentApplyIdRevoke(Node):
    def post(
        self, *, apply_id: str, **options: Unpack[Options]
    ) -> Response[MerchantnamealterapplymentApplyIdRevokePostResult]:
        """撤销商户简称变更申请单 https://pay.weixin.qq.com/doc/v3/partner/4016166090"""
        ...
    async def post_async(
        self, *, apply_id: str, **options: Unpack[Options]
    ) -> Response[MerchantnamealterapplymentApplyIdRevokePostResult]:
        """撤销商户简称变更申请单 https://pay.weixin.qq.com/doc/v3/partner/4016166090"""
        ...

class MchalterapplyMerchantnamealterapplymentApplyId(Node):
    revoke: MchalterapplyMerchantnamealterapplymentApplyIdRevoke
    def get(self, *, apply_id: str, **options: Unpack[Options]) -> Response[MerchantnamealterapplymentApplyIdGetResult]:
        """查询商户简称变更申请单状态-使用申请单号 https://pay.weixin.qq.com/doc/v3/partner/4016166074"""
        ...
    async def get_async(
        self, *, apply_id: str, **options: Unpack[Options]
    ) -> Response[MerchantnamealterapplymentApplyIdGetResult]:
        """查询商户简称变更申请单状态-使用申请单号 https://pay.weixin.qq.com/doc/v3/partner/4016166074"""
        ...

class MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNo(Node):
    def get(
        self, *, sub_mchid: str, out_request_no: str, **options: Unpack[Options]
    ) -> Response[SubMchidOutRequestNoOutRequestNoGetResult]:
        """查询商户简称申请单状态-使用业务单号和商户号 https://pay.weixin.qq.com/doc/v3/partner/4016166085"""
        ...
    async def get_async(
        self, *, sub_mchid: str, out_request_no: str, **options: Unpack[Options]
    ) -> Response[SubMchidOutRequestNoOutRequestNoGetResult]:
        """查询商户简称申请单状态-使用业务单号和商户号 https://pay.weixin.qq.com/doc/v3/partner/4016166085"""
        ...

class MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNo(Node):
    _out_request_no_: MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNo

class MchalterapplyMerchantnamealterapplymentMerchantSubMchid(Node):
    outRequestNo: MchalterapplyMerchantnamealterapplymentMerchantSubMchidOutRequestNo

class MchalterapplyMerchantnamealterapplymentMerchant(Node):
    _sub_mchid_: MchalterapplyMerchantnamealterapplymentMerchantSubMchid

class MchalterapplyMerchantnamealterapplyment(Node):
    _apply_id_: MchalterapplyMerchantnamealterapplymentApplyId
    merchant: MchalterapplyMerchantnamealterapplymentMerchant
    def post(
        self, *, json: MerchantnamealterapplymentPostBody, **options: Unpack[Options]
    ) -> Response[MerchantnamealterapplymentPostResult]:
        """提交商户简称变更申请单 https://pay.weixin.qq.com/doc/v3/partner/4016166071"""
        ...
    async def post_async(
        self, *, json: MerchantnamealterapplymentPostBody, **options: Unpack[Options]
    ) -> Response[MerchantnamealterapplymentPostResult]:
        """提交商户简称变更申请单 https://pay.weixin.qq.com/doc/v3/partner/4016166071"""
        ...

class Mchalterapply(Node):
    mchcontactalterapplyment: MchalterapplyMchcontactalterapplyment
    mchsubjectalterapplyment: MchalterapplyMchsubjectalterapplyment
    merchantnamealterapplyment: MchalterapplyMerchantnamealterapplyment
