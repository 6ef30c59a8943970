"""The operations of `v3.partnerPapay`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.partner_papay import FailNotifyPostBody, NotifyPostBody

class PartnerPapayContractsContractIdFailNotify(Node):
    def post(self, *, contract_id: str, json: FailNotifyPostBody, **options: Unpack[Options]) -> Response[None]:
        """服务商商户重试扣费通知"""
        ...
    async def post_async(
        self, *, contract_id: str, json: FailNotifyPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """服务商商户重试扣费通知"""
        ...

class PartnerPapayContractsContractIdNotify(Node):
    def post(self, *, contract_id: str, json: NotifyPostBody, **options: Unpack[Options]) -> Response[None]:
        """服务商商户预扣费通知 https://pay.weixin.qq.com/doc/v2/partner/4011988373"""
        ...
    async def post_async(self, *, contract_id: str, json: NotifyPostBody, **options: Unpack[Options]) -> Response[None]:
        """服务商商户预扣费通知 https://pay.weixin.qq.com/doc/v2/partner/4011988373"""
        ...

class PartnerPapayContractsContractId(Node):
    failNotify: PartnerPapayContractsContractIdFailNotify
    notify: PartnerPapayContractsContractIdNotify

class PartnerPapayContracts(Node):
    _contract_id_: PartnerPapayContractsContractId

class PartnerPapay(Node):
    contracts: PartnerPapayContracts
