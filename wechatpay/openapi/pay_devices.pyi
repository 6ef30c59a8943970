"""The operations of `v3.payDevices`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.pay_devices import (
    BindPostBody,
    BindPostResult,
    DeviceSnGetResult,
    PrebindPostBody,
    PrebindPostResult,
    PrintOrderNoGetResult,
    PrintOrdersPostBody,
    ReportPostBody,
    ReportPostResult,
    UnbindPostResult,
)

class PayDevicesOpenScenarioSpeakerDeviceSnBind(Node):
    def post(self, *, device_sn: str, json: BindPostBody, **options: Unpack[Options]) -> Response[BindPostResult]:
        """绑定音箱设备码牌"""
        ...
    async def post_async(
        self, *, device_sn: str, json: BindPostBody, **options: Unpack[Options]
    ) -> Response[BindPostResult]:
        """绑定音箱设备码牌"""
        ...

class PayDevicesOpenScenarioSpeakerDeviceSnPrebind(Node):
    def post(self, *, device_sn: str, json: PrebindPostBody, **options: Unpack[Options]) -> Response[PrebindPostResult]:
        """出厂预绑定音箱和码牌"""
        ...
    async def post_async(
        self, *, device_sn: str, json: PrebindPostBody, **options: Unpack[Options]
    ) -> Response[PrebindPostResult]:
        """出厂预绑定音箱和码牌"""
        ...

class PayDevicesOpenScenarioSpeakerDeviceSnUnbind(Node):
    def post(self, *, device_sn: str, **options: Unpack[Options]) -> Response[UnbindPostResult]:
        """解绑音箱设备码牌"""
        ...
    async def post_async(self, *, device_sn: str, **options: Unpack[Options]) -> Response[UnbindPostResult]:
        """解绑音箱设备码牌"""
        ...

class PayDevicesOpenScenarioSpeakerDeviceSn(Node):
    bind: PayDevicesOpenScenarioSpeakerDeviceSnBind
    prebind: PayDevicesOpenScenarioSpeakerDeviceSnPrebind
    unbind: PayDevicesOpenScenarioSpeakerDeviceSnUnbind
    def get(self, *, device_sn: str, **options: Unpack[Options]) -> Response[DeviceSnGetResult]:
        """查询音箱绑定信息"""
        ...
    async def get_async(self, *, device_sn: str, **options: Unpack[Options]) -> Response[DeviceSnGetResult]:
        """查询音箱绑定信息"""
        ...

class PayDevicesOpenScenarioSpeaker(Node):
    _device_sn_: PayDevicesOpenScenarioSpeakerDeviceSn

class PayDevicesOpenScenarioSpeakerorderTransactionIdReport(Node):
    def post(
        self, *, transaction_id: str, json: ReportPostBody, **options: Unpack[Options]
    ) -> Response[ReportPostResult]:
        """码牌支付结果上报"""
        ...
    async def post_async(
        self, *, transaction_id: str, json: ReportPostBody, **options: Unpack[Options]
    ) -> Response[ReportPostResult]:
        """码牌支付结果上报"""
        ...

class PayDevicesOpenScenarioSpeakerorderTransactionId(Node):
    report: PayDevicesOpenScenarioSpeakerorderTransactionIdReport

class PayDevicesOpenScenarioSpeakerorder(Node):
    _transaction_id_: PayDevicesOpenScenarioSpeakerorderTransactionId

class PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNo(Node):
    def get(
        self, *, device_id: str, print_order_no: str, **options: Unpack[Options]
    ) -> Response[PrintOrderNoGetResult]:
        """查询订单"""
        ...
    async def get_async(
        self, *, device_id: str, print_order_no: str, **options: Unpack[Options]
    ) -> Response[PrintOrderNoGetResult]:
        """查询订单"""
        ...

class PayDevicesPrintersDeviceIdPrintOrders(Node):
    _print_order_no_: PayDevicesPrintersDeviceIdPrintOrdersPrintOrderNo
    def post(self, *, device_id: str, json: PrintOrdersPostBody, **options: Unpack[Options]) -> Response[None]:
        """小票机打印"""
        ...
    async def post_async(
        self, *, device_id: str, json: PrintOrdersPostBody, **options: Unpack[Options]
    ) -> Response[None]:
        """小票机打印"""
        ...

class PayDevicesPrintersDeviceId(Node):
    printOrders: PayDevicesPrintersDeviceIdPrintOrders

class PayDevicesPrinters(Node):
    _device_id_: PayDevicesPrintersDeviceId

class PayDevices(Node):
    openScenarioSpeaker: PayDevicesOpenScenarioSpeaker
    openScenarioSpeakerorder: PayDevicesOpenScenarioSpeakerorder
    printers: PayDevicesPrinters
