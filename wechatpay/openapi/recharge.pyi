"""The operations of `v3.recharge`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.recharge import ApplyPostBody, ApplyPostResult, OutRechargeNoGetResult

class RechargeBankTransferRechargesApply(Node):
    def post(self, *, json: ApplyPostBody, **options: Unpack[Options]) -> Response[ApplyPostResult]:
        """申请银行转账充值 https://pay.weixin.qq.com/doc/v3/merchant/4012585425"""
        ...
    async def post_async(self, *, json: ApplyPostBody, **options: Unpack[Options]) -> Response[ApplyPostResult]:
        """申请银行转账充值 https://pay.weixin.qq.com/doc/v3/merchant/4012585425"""
        ...

class RechargeBankTransferRechargesOutRechargeNoOutRechargeNo(Node):
    def get(self, *, out_recharge_no: str, **options: Unpack[Options]) -> Response[OutRechargeNoGetResult]:
        """查询银行转账充值结果 https://pay.weixin.qq.com/doc/v3/merchant/4012585430"""
        ...
    async def get_async(self, *, out_recharge_no: str, **options: Unpack[Options]) -> Response[OutRechargeNoGetResult]:
        """查询银行转账充值结果 https://pay.weixin.qq.com/doc/v3/merchant/4012585430"""
        ...

class RechargeBankTransferRechargesOutRechargeNo(Node):
    _out_recharge_no_: RechargeBankTransferRechargesOutRechargeNoOutRechargeNo

class RechargeBankTransferRecharges(Node):
    apply: RechargeBankTransferRechargesApply
    outRechargeNo: RechargeBankTransferRechargesOutRechargeNo

class Recharge(Node):
    bankTransferRecharges: RechargeBankTransferRecharges
