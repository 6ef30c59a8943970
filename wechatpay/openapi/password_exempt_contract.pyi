"""The operations of `v3.passwordExemptContract`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.password_exempt_contract import (
    EcommercePreEntrustSignMiniProgramPostBody,
    EcommercePreEntrustSignMiniProgramPostResult,
    EcommercePreEntrustSignPayRedirectSignPostBody,
    EcommercePreEntrustSignPayRedirectSignPostResult,
    NormalPreEntrustSignMiniProgramPostBody,
    NormalPreEntrustSignMiniProgramPostResult,
    NormalPreEntrustSignPayRedirectSignPostBody,
    NormalPreEntrustSignPayRedirectSignPostResult,
    OutContractCodeGetResult,
    QsPreEntrustSignMiniProgramPostBody,
    QsPreEntrustSignMiniProgramPostResult,
    QsPreEntrustSignPayRedirectSignPostBody,
    QsPreEntrustSignPayRedirectSignPostResult,
    ServiceProviderPreEntrustSignMiniProgramPostBody,
    ServiceProviderPreEntrustSignMiniProgramPostResult,
    ServiceProviderPreEntrustSignPayRedirectSignPostBody,
    ServiceProviderPreEntrustSignPayRedirectSignPostResult,
    TerminatePostBody,
    TerminatePostResult,
)

class PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram(Node):
    def post(
        self, *, json: EcommercePreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[EcommercePreEntrustSignMiniProgramPostResult]:
        """电商收付通模式小程序场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4013369177"""
        ...
    async def post_async(
        self, *, json: EcommercePreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[EcommercePreEntrustSignMiniProgramPostResult]:
        """电商收付通模式小程序场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4013369177"""
        ...

class PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign(Node):
    def post(
        self, *, json: EcommercePreEntrustSignPayRedirectSignPostBody, **options: Unpack[Options]
    ) -> Response[EcommercePreEntrustSignPayRedirectSignPostResult]:
        """电商收付通模式支付后场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4013369191"""
        ...
    async def post_async(
        self, *, json: EcommercePreEntrustSignPayRedirectSignPostBody, **options: Unpack[Options]
    ) -> Response[EcommercePreEntrustSignPayRedirectSignPostResult]:
        """电商收付通模式支付后场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4013369191"""
        ...

class PasswordExemptContractContractsEcommercePreEntrustSign(Node):
    miniProgram: PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram
    payRedirectSign: PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign

class PasswordExemptContractContractsEcommerce(Node):
    preEntrustSign: PasswordExemptContractContractsEcommercePreEntrustSign

class PasswordExemptContractContractsNormalPreEntrustSignMiniProgram(Node):
    def post(
        self, *, json: NormalPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[NormalPreEntrustSignMiniProgramPostResult]:
        """直连商户模式小程序场景预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012472870"""
        ...
    async def post_async(
        self, *, json: NormalPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[NormalPreEntrustSignMiniProgramPostResult]:
        """直连商户模式小程序场景预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012472870"""
        ...

class PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign(Node):
    def post(
        self, *, json: NormalPreEntrustSignPayRedirectSignPostBody, **options: Unpack[Options]
    ) -> Response[NormalPreEntrustSignPayRedirectSignPostResult]:
        """直连商户模式支付后场景预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012472874"""
        ...
    async def post_async(
        self, *, json: NormalPreEntrustSignPayRedirectSignPostBody, **options: Unpack[Options]
    ) -> Response[NormalPreEntrustSignPayRedirectSignPostResult]:
        """直连商户模式支付后场景预签约 https://pay.weixin.qq.com/doc/v3/merchant/4012472874"""
        ...

class PasswordExemptContractContractsNormalPreEntrustSign(Node):
    miniProgram: PasswordExemptContractContractsNormalPreEntrustSignMiniProgram
    payRedirectSign: PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign

class PasswordExemptContractContractsNormal(Node):
    preEntrustSign: PasswordExemptContractContractsNormalPreEntrustSign

class PasswordExemptContractContractsQsPreEntrustSignMiniProgram(Node):
    def post(
        self, *, json: QsPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[QsPreEntrustSignMiniProgramPostResult]:
        """清算机构模式小程序场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4012471282"""
        ...
    async def post_async(
        self, *, json: QsPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[QsPreEntrustSignMiniProgramPostResult]:
        """清算机构模式小程序场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4012471282"""
        ...

class PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign(Node):
    def post(
        self, *, json: QsPreEntrustSignPayRedirectSignPostBody, **options: Unpack[Options]
    ) -> Response[QsPreEntrustSignPayRedirectSignPostResult]:
        """清算机构模式支付后场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4012471286"""
        ...
    async def post_async(
        self, *, json: QsPreEntrustSignPayRedirectSignPostBody, **options: Unpack[Options]
    ) -> Response[QsPreEntrustSignPayRedirectSignPostResult]:
        """清算机构模式支付后场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4012471286"""
        ...

class PasswordExemptContractContractsQsPreEntrustSign(Node):
    miniProgram: PasswordExemptContractContractsQsPreEntrustSignMiniProgram
    payRedirectSign: PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign

class PasswordExemptContractContractsQs(Node):
    preEntrustSign: PasswordExemptContractContractsQsPreEntrustSign

class PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminate(Node):
    def post(
        self, *, service_id: str | int, out_contract_code: str, json: TerminatePostBody, **options: Unpack[Options]
    ) -> Response[TerminatePostResult]:
        """商户通过商户协议号解约协议 https://pay.weixin.qq.com/doc/v3/merchant/4012472858"""
        ...
    async def post_async(
        self, *, service_id: str | int, out_contract_code: str, json: TerminatePostBody, **options: Unpack[Options]
    ) -> Response[TerminatePostResult]:
        """商户通过商户协议号解约协议 https://pay.weixin.qq.com/doc/v3/merchant/4012472858"""
        ...

class PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCode(Node):
    terminate: PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminate
    def get(
        self, *, service_id: str | int, out_contract_code: str, **options: Unpack[Options]
    ) -> Response[OutContractCodeGetResult]:
        """商户通过商户协议号查询协议 https://pay.weixin.qq.com/doc/v3/merchant/4012472855"""
        ...
    async def get_async(
        self, *, service_id: str | int, out_contract_code: str, **options: Unpack[Options]
    ) -> Response[OutContractCodeGetResult]:
        """商户通过商户协议号查询协议 https://pay.weixin.qq.com/doc/v3/merchant/4012472855"""
        ...

class PasswordExemptContractContractsServiceIdServiceIdOutContractCode(Node):
    _out_contract_code_: PasswordExemptContractContractsServiceIdServiceIdOutContractCodeOutContractCode

class PasswordExemptContractContractsServiceIdServiceId(Node):
    outContractCode: PasswordExemptContractContractsServiceIdServiceIdOutContractCode

class PasswordExemptContractContractsServiceId(Node):
    _service_id_: PasswordExemptContractContractsServiceIdServiceId

class PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram(Node):
    def post(
        self, *, json: ServiceProviderPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[ServiceProviderPreEntrustSignMiniProgramPostResult]:
        """服务商模式小程序场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4012471269"""
        ...
    async def post_async(
        self, *, json: ServiceProviderPreEntrustSignMiniProgramPostBody, **options: Unpack[Options]
    ) -> Response[ServiceProviderPreEntrustSignMiniProgramPostResult]:
        """服务商模式小程序场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4012471269"""
        ...

class PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign(Node):
    def post(
        self, *, json: ServiceProviderPreEntrustSignPayRedirectSignPostBody, **options: Unpack[Options]
    ) -> Response[ServiceProviderPreEntrustSignPayRedirectSignPostResult]:
        """服务商模式支付后场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4012471272"""
        ...
    async def post_async(
        self, *, json: ServiceProviderPreEntrustSignPayRedirectSignPostBody, **options: Unpack[Options]
    ) -> Response[ServiceProviderPreEntrustSignPayRedirectSignPostResult]:
        """服务商模式支付后场景预签约 https://pay.weixin.qq.com/doc/v3/partner/4012471272"""
        ...

class PasswordExemptContractContractsServiceProviderPreEntrustSign(Node):
    miniProgram: PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram
    payRedirectSign: PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign

class PasswordExemptContractContractsServiceProvider(Node):
    preEntrustSign: PasswordExemptContractContractsServiceProviderPreEntrustSign

class PasswordExemptContractContracts(Node):
    ecommerce: PasswordExemptContractContractsEcommerce
    normal: PasswordExemptContractContractsNormal
    qs: PasswordExemptContractContractsQs
    serviceId: PasswordExemptContractContractsServiceId
    serviceProvider: PasswordExemptContractContractsServiceProvider

class PasswordExemptContract(Node):
    contracts: PasswordExemptContractContracts
