"""The shapes of the requests and replies of `v3.passwordExemptContract`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = [
    "EcommercePreEntrustSignMiniProgramPostBody",
    "EcommercePreEntrustSignMiniProgramPostResult",
    "EcommercePreEntrustSignPayRedirectSignPostBody",
    "EcommercePreEntrustSignPayRedirectSignPostResult",
    "NormalPreEntrustSignMiniProgramPostBody",
    "NormalPreEntrustSignMiniProgramPostResult",
    "NormalPreEntrustSignPayRedirectSignPostBody",
    "NormalPreEntrustSignPayRedirectSignPostResult",
    "OutContractCodeGetResult",
    "OutContractCodeGetResultContractTerminateInfo",
    "QsPreEntrustSignMiniProgramPostBody",
    "QsPreEntrustSignMiniProgramPostResult",
    "QsPreEntrustSignPayRedirectSignPostBody",
    "QsPreEntrustSignPayRedirectSignPostResult",
    "ServiceProviderPreEntrustSignMiniProgramPostBody",
    "ServiceProviderPreEntrustSignMiniProgramPostResult",
    "ServiceProviderPreEntrustSignPayRedirectSignPostBody",
    "ServiceProviderPreEntrustSignPayRedirectSignPostResult",
    "TerminatePostBody",
    "TerminatePostResult",
]


class EcommercePreEntrustSignMiniProgramPostBody(TypedDict):
    """电商收付通模式小程序场景预签约"""

    appid: str
    service_id: int
    out_contract_code: str
    notify_url: str
    contract_display_account: str
    openid: str


class EcommercePreEntrustSignMiniProgramPostResult(TypedDict):
    """电商收付通模式小程序场景预签约"""

    pre_entrustweb_id: str
    mchid: str
    service_id: int
    out_contract_code: str
    sign_mp_appid: str
    sign_mp_path: str


class EcommercePreEntrustSignPayRedirectSignPostBody(TypedDict):
    """电商收付通模式支付后场景预签约"""

    appid: str
    service_id: int
    out_contract_code: str
    notify_url: str
    contract_display_account: str
    prepay_id: str
    openid: str


class EcommercePreEntrustSignPayRedirectSignPostResult(TypedDict):
    """电商收付通模式支付后场景预签约"""

    mchid: str
    service_id: int
    out_contract_code: str


class NormalPreEntrustSignMiniProgramPostBody(TypedDict):
    """直连商户模式小程序场景预签约"""

    appid: str
    service_id: int
    out_contract_code: str
    notify_url: str
    contract_display_account: str
    openid: str


class NormalPreEntrustSignMiniProgramPostResult(TypedDict):
    """直连商户模式小程序场景预签约"""

    pre_entrustweb_id: str
    mchid: str
    service_id: int
    out_contract_code: str
    sign_mp_appid: str
    sign_mp_path: str


class NormalPreEntrustSignPayRedirectSignPostBody(TypedDict):
    """直连商户模式支付后场景预签约"""

    appid: str
    service_id: int
    out_contract_code: str
    notify_url: str
    contract_display_account: str
    prepay_id: str
    openid: str


class NormalPreEntrustSignPayRedirectSignPostResult(TypedDict):
    """直连商户模式支付后场景预签约"""

    mchid: str
    service_id: int
    out_contract_code: str


class QsPreEntrustSignMiniProgramPostBody(TypedDict):
    """清算机构模式小程序场景预签约"""

    appid: str
    sub_appid: str
    sub_mchid: str
    service_id: int
    out_contract_code: str
    notify_url: str
    contract_display_account: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]


class QsPreEntrustSignMiniProgramPostResult(TypedDict):
    """清算机构模式小程序场景预签约"""

    pre_entrustweb_id: str
    mchid: str
    service_id: int
    out_contract_code: str
    sign_mp_appid: str
    sign_mp_path: str


class QsPreEntrustSignPayRedirectSignPostBody(TypedDict):
    """清算机构模式支付后场景预签约"""

    appid: str
    sub_appid: str
    sub_mchid: str
    service_id: int
    out_contract_code: str
    notify_url: str
    contract_display_account: str
    prepay_id: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]


class QsPreEntrustSignPayRedirectSignPostResult(TypedDict):
    """清算机构模式支付后场景预签约"""

    mchid: str
    service_id: int
    out_contract_code: str


class OutContractCodeGetResultContractTerminateInfo(TypedDict):
    contract_termination_mode: str
    contract_terminated_time: NotRequired[str]
    contract_termination_remark: NotRequired[str]


class OutContractCodeGetResult(TypedDict):
    """商户通过商户协议号查询协议"""

    mchid: str
    contract_id: str
    appid: str
    openid: str
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    service_id: int
    out_contract_code: str
    contract_display_account: NotRequired[str]
    contract_state: str
    contract_signed_time: str
    contract_terminate_info: NotRequired[OutContractCodeGetResultContractTerminateInfo]


class TerminatePostBody(TypedDict):
    """商户通过商户协议号解约协议"""

    contract_termination_remark: str


class TerminatePostResult(TypedDict):
    """商户通过商户协议号解约协议"""

    mchid: str
    service_id: int
    out_contract_code: str


class ServiceProviderPreEntrustSignMiniProgramPostBody(TypedDict):
    """服务商模式小程序场景预签约"""

    sp_appid: str
    sp_openid: NotRequired[str]
    sub_mchid: str
    sub_appid: str
    sub_openid: NotRequired[str]
    service_id: int
    out_contract_code: str
    notify_url: str
    contract_display_account: str


class ServiceProviderPreEntrustSignMiniProgramPostResult(TypedDict):
    """服务商模式小程序场景预签约"""

    pre_entrustweb_id: str
    mchid: str
    sub_mchid: str
    service_id: int
    out_contract_code: str
    sign_mp_appid: str
    sign_mp_path: str


class ServiceProviderPreEntrustSignPayRedirectSignPostBody(TypedDict):
    """服务商模式支付后场景预签约"""

    sp_appid: str
    sp_openid: NotRequired[str]
    sub_mchid: str
    sub_appid: str
    sub_openid: NotRequired[str]
    service_id: int
    out_contract_code: str
    notify_url: str
    contract_display_account: str
    prepay_id: str


class ServiceProviderPreEntrustSignPayRedirectSignPostResult(TypedDict):
    """服务商模式支付后场景预签约"""

    mchid: str
    sub_mchid: str
    service_id: int
    out_contract_code: str
