"""The shapes of the requests and replies of `v3.iotmanage`.

Written by `python -m codegen`: change the documents, or the overrides, and run it again.
"""

import sys


if sys.version_info >= (3, 12):
    from typing import Literal, NotRequired, TypedDict
else:  # pydantic wants this one, up to Python 3.11
    from typing_extensions import Literal, NotRequired, TypedDict

__all__ = ["DeviceSnGetResult", "DevicesGetParams", "DevicesGetResult", "DevicesGetResultData", "DevicesGetResultLinks"]


class DeviceSnGetResult(TypedDict):
    """获取出厂检查结果"""

    device_sn: str
    wired_mac: str
    wireless_mac: str
    bluetooth_mac: str
    app_version: str
    camera_sn: str
    imei: str
    result: Literal["SUCCESS", "WARN", "FAIL"] | str
    errors: NotRequired[list[str]]
    warnings: NotRequired[list[str]]
    inspect_time: str


class DevicesGetParams(TypedDict):
    """智能设备列表"""

    limit: int
    offset: int


class DevicesGetResultData(TypedDict):
    device_sn: NotRequired[str]
    camera_sn: NotRequired[str]
    device_category_code: NotRequired[str]
    device_category: NotRequired[str]
    device_class_code: NotRequired[str]
    device_class: NotRequired[str]
    device_model: NotRequired[str]
    app_scene_code: NotRequired[str]
    app_scene: NotRequired[str]
    operating_system: NotRequired[str]
    activation_status: NotRequired[Literal["ACTIVATED", "INACTIVATED"] | str]
    activation_time: NotRequired[str]
    mchid: NotRequired[str]
    merchant_shortname: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_merchant_shortname: NotRequired[str]


class DevicesGetResultLinks(TypedDict):
    next: NotRequired[str]
    prev: NotRequired[str]
    self: NotRequired[str]


class DevicesGetResult(TypedDict):
    """智能设备列表"""

    data: list[DevicesGetResultData]
    offset: int
    limit: int
    total_count: int
    links: DevicesGetResultLinks
