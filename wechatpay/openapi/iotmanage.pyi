"""The operations of `v3.iotmanage`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.iotmanage import DeviceSnGetResult, DevicesGetParams, DevicesGetResult

class IotmanageDeviceInspectionsDeviceSn(Node):
    def get(self, *, device_sn: str, **options: Unpack[Options]) -> Response[DeviceSnGetResult]:
        """获取出厂检查结果"""
        ...
    async def get_async(self, *, device_sn: str, **options: Unpack[Options]) -> Response[DeviceSnGetResult]:
        """获取出厂检查结果"""
        ...

class IotmanageDeviceInspections(Node):
    _device_sn_: IotmanageDeviceInspectionsDeviceSn

class IotmanageDevices(Node):
    def get(self, *, params: DevicesGetParams, **options: Unpack[Options]) -> Response[DevicesGetResult]:
        """智能设备列表"""
        ...
    async def get_async(self, *, params: DevicesGetParams, **options: Unpack[Options]) -> Response[DevicesGetResult]:
        """智能设备列表"""
        ...

class Iotmanage(Node):
    deviceInspections: IotmanageDeviceInspections
    devices: IotmanageDevices
