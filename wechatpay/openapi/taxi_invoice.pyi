"""The operations of `v3.taxiInvoice`. Written by `python -m codegen`."""

from typing_extensions import Unpack

from wechatpay._protocols.multipart import FileSource
from wechatpay.openapi.node import Node, Options
from wechatpay.response import Response
from wechatpay.types.taxi_invoice import (
    CardsPostBody,
    CardsPostResult,
    CompanyMchidGetParams,
    CompanyMchidGetResult,
    CreateTaxiCompanyPostBody,
    CreateTaxiCompanyPostResult,
    DriverLicenseGetParams,
    DriverLicenseGetResult,
    FindByTokenGetParams,
    FindByTokenGetResult,
    PlateNumberGetParams,
    PlateNumberGetResult,
    PunchPostBody,
    UpdateDriverPostBody,
    UpdateDriverPostResult,
    UpdateTaxiPostBody,
    UpdateTaxiPostResult,
    UploadFilePostMeta,
    UploadFilePostResult,
    UserTaxiOrdersGetParams,
    UserTaxiOrdersGetResult,
)

class TaxiInvoiceAttendancePunch(Node):
    def post(self, *, json: PunchPostBody, **options: Unpack[Options]) -> Response[None]:
        """签到签退 https://pay.weixin.qq.com/doc/v3/partner/4012461368"""
        ...
    async def post_async(self, *, json: PunchPostBody, **options: Unpack[Options]) -> Response[None]:
        """签到签退 https://pay.weixin.qq.com/doc/v3/partner/4012461368"""
        ...

class TaxiInvoiceAttendance(Node):
    punch: TaxiInvoiceAttendancePunch

class TaxiInvoiceCardsUploadFile(Node):
    def post(
        self, *, files: FileSource, meta: UploadFilePostMeta, **options: Unpack[Options]
    ) -> Response[UploadFilePostResult]:
        """上传出租车电子发票文件 https://pay.weixin.qq.com/doc/v3/partner/4012692904"""
        ...
    async def post_async(
        self, *, files: FileSource, meta: UploadFilePostMeta, **options: Unpack[Options]
    ) -> Response[UploadFilePostResult]:
        """上传出租车电子发票文件 https://pay.weixin.qq.com/doc/v3/partner/4012692904"""
        ...

class TaxiInvoiceCards(Node):
    uploadFile: TaxiInvoiceCardsUploadFile
    def post(self, *, json: CardsPostBody, **options: Unpack[Options]) -> Response[CardsPostResult]:
        """将出租车电子发票插入微信用户卡包 https://pay.weixin.qq.com/doc/v3/partner/4012461432"""
        ...
    async def post_async(self, *, json: CardsPostBody, **options: Unpack[Options]) -> Response[CardsPostResult]:
        """将出租车电子发票插入微信用户卡包 https://pay.weixin.qq.com/doc/v3/partner/4012461432"""
        ...

class TaxiInvoiceDriverUpdateDriver(Node):
    def post(self, *, json: UpdateDriverPostBody, **options: Unpack[Options]) -> Response[UpdateDriverPostResult]:
        """更新司机信息 https://pay.weixin.qq.com/doc/v3/partner/4012460171"""
        ...
    async def post_async(
        self, *, json: UpdateDriverPostBody, **options: Unpack[Options]
    ) -> Response[UpdateDriverPostResult]:
        """更新司机信息 https://pay.weixin.qq.com/doc/v3/partner/4012460171"""
        ...

class TaxiInvoiceDriver(Node):
    updateDriver: TaxiInvoiceDriverUpdateDriver

class TaxiInvoiceDriversDriverLicense(Node):
    def get(
        self, *, driver_license: str, params: DriverLicenseGetParams, **options: Unpack[Options]
    ) -> Response[DriverLicenseGetResult]:
        """获取司机信息 https://pay.weixin.qq.com/doc/v3/partner/4012461309"""
        ...
    async def get_async(
        self, *, driver_license: str, params: DriverLicenseGetParams, **options: Unpack[Options]
    ) -> Response[DriverLicenseGetResult]:
        """获取司机信息 https://pay.weixin.qq.com/doc/v3/partner/4012461309"""
        ...

class TaxiInvoiceDrivers(Node):
    _driver_license_: TaxiInvoiceDriversDriverLicense

class TaxiInvoiceTaxiUpdateTaxi(Node):
    def post(self, *, json: UpdateTaxiPostBody, **options: Unpack[Options]) -> Response[UpdateTaxiPostResult]:
        """更新出租车信息 https://pay.weixin.qq.com/doc/v3/partner/4012460167"""
        ...
    async def post_async(
        self, *, json: UpdateTaxiPostBody, **options: Unpack[Options]
    ) -> Response[UpdateTaxiPostResult]:
        """更新出租车信息 https://pay.weixin.qq.com/doc/v3/partner/4012460167"""
        ...

class TaxiInvoiceTaxi(Node):
    updateTaxi: TaxiInvoiceTaxiUpdateTaxi

class TaxiInvoiceTaxiCompaniesCompanyMchid(Node):
    def get(
        self, *, company_mchid: str, params: CompanyMchidGetParams, **options: Unpack[Options]
    ) -> Response[CompanyMchidGetResult]:
        """获取出租车公司商户信息 https://pay.weixin.qq.com/doc/v3/partner/4012460161"""
        ...
    async def get_async(
        self, *, company_mchid: str, params: CompanyMchidGetParams, **options: Unpack[Options]
    ) -> Response[CompanyMchidGetResult]:
        """获取出租车公司商户信息 https://pay.weixin.qq.com/doc/v3/partner/4012460161"""
        ...

class TaxiInvoiceTaxiCompanies(Node):
    _company_mchid_: TaxiInvoiceTaxiCompaniesCompanyMchid

class TaxiInvoiceTaxiCompanyCreateTaxiCompany(Node):
    def post(
        self, *, json: CreateTaxiCompanyPostBody, **options: Unpack[Options]
    ) -> Response[CreateTaxiCompanyPostResult]:
        """新增出租车公司 https://pay.weixin.qq.com/doc/v3/partner/4012460154"""
        ...
    async def post_async(
        self, *, json: CreateTaxiCompanyPostBody, **options: Unpack[Options]
    ) -> Response[CreateTaxiCompanyPostResult]:
        """新增出租车公司 https://pay.weixin.qq.com/doc/v3/partner/4012460154"""
        ...

class TaxiInvoiceTaxiCompany(Node):
    createTaxiCompany: TaxiInvoiceTaxiCompanyCreateTaxiCompany

class TaxiInvoiceTaxiesPlateNumber(Node):
    def get(
        self, *, plate_number: str, params: PlateNumberGetParams, **options: Unpack[Options]
    ) -> Response[PlateNumberGetResult]:
        """获取出租车信息 https://pay.weixin.qq.com/doc/v3/partner/4012460169"""
        ...
    async def get_async(
        self, *, plate_number: str, params: PlateNumberGetParams, **options: Unpack[Options]
    ) -> Response[PlateNumberGetResult]:
        """获取出租车信息 https://pay.weixin.qq.com/doc/v3/partner/4012460169"""
        ...

class TaxiInvoiceTaxies(Node):
    _plate_number_: TaxiInvoiceTaxiesPlateNumber

class TaxiInvoiceUserTaxiOrderFindByToken(Node):
    def get(self, *, params: FindByTokenGetParams, **options: Unpack[Options]) -> Response[FindByTokenGetResult]:
        """根据凭证查询乘客行程单 https://pay.weixin.qq.com/doc/v3/partner/4012460180"""
        ...
    async def get_async(
        self, *, params: FindByTokenGetParams, **options: Unpack[Options]
    ) -> Response[FindByTokenGetResult]:
        """根据凭证查询乘客行程单 https://pay.weixin.qq.com/doc/v3/partner/4012460180"""
        ...

class TaxiInvoiceUserTaxiOrder(Node):
    findByToken: TaxiInvoiceUserTaxiOrderFindByToken

class TaxiInvoiceUserTaxiOrders(Node):
    def get(self, *, params: UserTaxiOrdersGetParams, **options: Unpack[Options]) -> Response[UserTaxiOrdersGetResult]:
        """获取乘客行程单列表"""
        ...
    async def get_async(
        self, *, params: UserTaxiOrdersGetParams, **options: Unpack[Options]
    ) -> Response[UserTaxiOrdersGetResult]:
        """获取乘客行程单列表"""
        ...

class TaxiInvoice(Node):
    attendance: TaxiInvoiceAttendance
    cards: TaxiInvoiceCards
    driver: TaxiInvoiceDriver
    drivers: TaxiInvoiceDrivers
    taxi: TaxiInvoiceTaxi
    taxiCompanies: TaxiInvoiceTaxiCompanies
    taxiCompany: TaxiInvoiceTaxiCompany
    taxies: TaxiInvoiceTaxies
    userTaxiOrder: TaxiInvoiceUserTaxiOrder
    userTaxiOrders: TaxiInvoiceUserTaxiOrders
