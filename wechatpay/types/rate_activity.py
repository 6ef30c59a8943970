"""The shapes of the requests and replies of `v3.rateActivity`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import NotRequired, TypedDict

__all__ = [
    "ApplicationIdGetResult",
    "ApplicationIdPatchBody",
    "ApplicationIdPatchBodyActivityDetailModification",
    "ApplicationIdPatchBodyActivityDetailModificationActivityApplyInformation",
    "ApplicationIdPatchBodyAdditionalInformation",
    "ApplicationIdPatchResult",
    "ApplicationsPostBody",
    "ApplicationsPostBodyActivityDetail",
    "ApplicationsPostBodyActivityDetailActivityApplyInformation",
    "ApplicationsPostBodyAdditionalInformation",
    "ApplicationsPostResult",
]


class ApplicationIdGetResult(TypedDict):
    """根据申请单ID查询申请单结果"""

    application_state: str
    sub_mchid: str
    reject_parameter: NotRequired[str]
    reject_reason: NotRequired[str]
    pass_time: NotRequired[str]


class ApplicationIdPatchBodyActivityDetailModificationActivityApplyInformation(TypedDict):
    apply_material_id: NotRequired[str]
    apply_material_information: NotRequired[list[str]]


class ApplicationIdPatchBodyActivityDetailModification(TypedDict):
    activity_rate: NotRequired[str]
    activity_apply_information: NotRequired[
        list[ApplicationIdPatchBodyActivityDetailModificationActivityApplyInformation]
    ]


class ApplicationIdPatchBodyAdditionalInformation(TypedDict):
    additional_message: NotRequired[str]
    additional_material: NotRequired[list[str]]


class ApplicationIdPatchBody(TypedDict):
    """修改单据信息"""

    activity_detail_modification: NotRequired[ApplicationIdPatchBodyActivityDetailModification]
    additional_information: NotRequired[ApplicationIdPatchBodyAdditionalInformation]


class ApplicationIdPatchResult(TypedDict):
    """修改单据信息"""

    application_id: str


class ApplicationsPostBodyActivityDetailActivityApplyInformation(TypedDict):
    apply_material_id: NotRequired[str]
    apply_material_information: NotRequired[list[str]]


class ApplicationsPostBodyActivityDetail(TypedDict):
    activity_id: str
    activity_rate: NotRequired[str]
    activity_apply_information: NotRequired[list[ApplicationsPostBodyActivityDetailActivityApplyInformation]]


class ApplicationsPostBodyAdditionalInformation(TypedDict):
    additional_message: NotRequired[str]
    additional_material: NotRequired[list[str]]


class ApplicationsPostBody(TypedDict):
    """报名费率优惠活动"""

    acquiring_bank_id: str
    channel_id: str
    sub_mchid: str
    activity_detail: ApplicationsPostBodyActivityDetail
    additional_information: NotRequired[ApplicationsPostBodyAdditionalInformation]


class ApplicationsPostResult(TypedDict):
    """报名费率优惠活动"""

    application_id: str
