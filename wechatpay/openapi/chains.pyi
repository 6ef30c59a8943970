"""Where each typed chain starts. Written by `python -m codegen`."""

from wechatpay.openapi.abnormal_fund_processing import AbnormalFundProcessing as V3AbnormalFundProcessing
from wechatpay.openapi.aggracct_bc import AggracctBc as V3AggracctBc
from wechatpay.openapi.apply4sub import Apply4Sub as V3Apply4Sub
from wechatpay.openapi.apply4subject import Apply4Subject as V3Apply4Subject
from wechatpay.openapi.applyment4sub import Applyment4Sub as V3Applyment4Sub
from wechatpay.openapi.bank_batch_transfer import BankBatchTransfer as V3BankBatchTransfer
from wechatpay.openapi.bank_transfer import BankTransfer as V3BankTransfer
from wechatpay.openapi.bill import Bill as V3Bill
from wechatpay.openapi.billdownload import Billdownload as V3Billdownload
from wechatpay.openapi.brand import Brand as V3Brand
from wechatpay.openapi.brand_basic import BrandBasic as V3BrandBasic
from wechatpay.openapi.businesscircle import Businesscircle as V3Businesscircle
from wechatpay.openapi.capital import Capital as V3Capital
from wechatpay.openapi.catering import Catering as V3Catering
from wechatpay.openapi.certificates import Certificates as V3Certificates
from wechatpay.openapi.combine_transactions import CombineTransactions as V3CombineTransactions
from wechatpay.openapi.compliance import Compliance as V3Compliance
from wechatpay.openapi.credit_repayment import CreditRepayment as V3CreditRepayment
from wechatpay.openapi.customs import Customs as V3Customs
from wechatpay.openapi.discount_card import DiscountCard as V3DiscountCard
from wechatpay.openapi.ebike import Ebike as V3Ebike
from wechatpay.openapi.ecommerce import Ecommerce as V3Ecommerce
from wechatpay.openapi.edu_papay import EduPapay as V3EduPapay
from wechatpay.openapi.edu_star import EduStar as V3EduStar
from wechatpay.openapi.eduschoolpay import Eduschoolpay as V3Eduschoolpay
from wechatpay.openapi.express import Express as V3Express
from wechatpay.openapi.facemch import Facemch as V3Facemch
from wechatpay.openapi.fund_app import FundApp as V3FundApp
from wechatpay.openapi.funds_to_oversea import FundsToOversea as V3FundsToOversea
from wechatpay.openapi.global_ import Global as V3Global
from wechatpay.openapi.goldplan import Goldplan as V3Goldplan
from wechatpay.openapi.gov import Gov as V3Gov
from wechatpay.openapi.hire_power_bank import HirePowerBank as V3HirePowerBank
from wechatpay.openapi.industry_coupon import IndustryCoupon as V3IndustryCoupon
from wechatpay.openapi.industry_rebate import IndustryRebate as V3IndustryRebate
from wechatpay.openapi.inspolicymgr import Inspolicymgr as V3Inspolicymgr
from wechatpay.openapi.iotmanage import Iotmanage as V3Iotmanage
from wechatpay.openapi.lovefeast import Lovefeast as V3Lovefeast
from wechatpay.openapi.marketing import Marketing as V3Marketing
from wechatpay.openapi.mch_manage import MchManage as V3MchManage
from wechatpay.openapi.mch_operate import MchOperate as V3MchOperate
from wechatpay.openapi.mch_operation_manage import MchOperationManage as V3MchOperationManage
from wechatpay.openapi.mchalterapply import Mchalterapply as V3Mchalterapply
from wechatpay.openapi.med_ins import MedIns as V3MedIns
from wechatpay.openapi.merchant import Merchant as V3Merchant
from wechatpay.openapi.merchant_risk_manage import MerchantRiskManage as V3MerchantRiskManage
from wechatpay.openapi.merchant_service import MerchantService as V3MerchantService
from wechatpay.openapi.merchant_settlement import MerchantSettlement as V3MerchantSettlement
from wechatpay.openapi.merchant_store import MerchantStore as V3MerchantStore
from wechatpay.openapi.merchantfund import Merchantfund as V3Merchantfund
from wechatpay.openapi.merchants import Merchants as V3Merchants
from wechatpay.openapi.multiuse import Multiuse as V3Multiuse
from wechatpay.openapi.new_tax_control_fapiao import NewTaxControlFapiao as V3NewTaxControlFapiao
from wechatpay.openapi.offlineface import Offlineface as V3Offlineface
from wechatpay.openapi.offlinefacemch import Offlinefacemch as V3Offlinefacemch
from wechatpay.openapi.palmservice import Palmservice as V3Palmservice
from wechatpay.openapi.papay import Papay as V3Papay
from wechatpay.openapi.parking import Parking as V3Parking
from wechatpay.openapi.partner_papay import PartnerPapay as V3PartnerPapay
from wechatpay.openapi.partner_transfer import PartnerTransfer as V3PartnerTransfer
from wechatpay.openapi.password_exempt_contract import PasswordExemptContract as V3PasswordExemptContract
from wechatpay.openapi.pay import Pay as V3Pay
from wechatpay.openapi.pay_devices import PayDevices as V3PayDevices
from wechatpay.openapi.payroll_card import PayrollCard as V3PayrollCard
from wechatpay.openapi.payscore import Payscore as V3Payscore
from wechatpay.openapi.platsolution import Platsolution as V3Platsolution
from wechatpay.openapi.profitsharing import Profitsharing as V3Profitsharing
from wechatpay.openapi.qrcode import Qrcode as V3Qrcode
from wechatpay.openapi.rate_activity import RateActivity as V3RateActivity
from wechatpay.openapi.realname import Realname as V3Realname
from wechatpay.openapi.recharge import Recharge as V3Recharge
from wechatpay.openapi.refund import Refund as V3Refund
from wechatpay.openapi.refunds import Refunds as V3Refunds
from wechatpay.openapi.repayment import Repayment as V3Repayment
from wechatpay.openapi.security import Security as V3Security
from wechatpay.openapi.settle import Settle as V3Settle
from wechatpay.openapi.smartguide import Smartguide as V3Smartguide
from wechatpay.openapi.statements import Statements as V3Statements
from wechatpay.openapi.taxi_invoice import TaxiInvoice as V3TaxiInvoice
from wechatpay.openapi.transaction_block import TransactionBlock as V3TransactionBlock
from wechatpay.openapi.transactions import Transactions as V3Transactions
from wechatpay.openapi.transfer import Transfer as V3Transfer
from wechatpay.openapi.transfer_detail import TransferDetail as V3TransferDetail
from wechatpay.openapi.transferdownload import Transferdownload as V3Transferdownload
from wechatpay.openapi.v2_appauth import Appauth as V2Appauth
from wechatpay.openapi.v2_applyment import Applyment as V2Applyment
from wechatpay.openapi.v2_billcommentsp import Billcommentsp as V2Billcommentsp
from wechatpay.openapi.v2_cgi_bin import CgiBin as V2CgiBin
from wechatpay.openapi.v2_deposit import Deposit as V2Deposit
from wechatpay.openapi.v2_face import Face as V2Face
from wechatpay.openapi.v2_fund import Fund as V2Fund
from wechatpay.openapi.v2_mchrisk import Mchrisk as V2Mchrisk
from wechatpay.openapi.v2_mmpaymkttransfers import Mmpaymkttransfers as V2Mmpaymkttransfers
from wechatpay.openapi.v2_mmpaysptrans import Mmpaysptrans as V2Mmpaysptrans
from wechatpay.openapi.v2_papay import Papay as V2Papay
from wechatpay.openapi.v2_pay import Pay as V2Pay
from wechatpay.openapi.v2_payitil import Payitil as V2Payitil
from wechatpay.openapi.v2_risk import Risk as V2Risk
from wechatpay.openapi.v2_secapi import Secapi as V2Secapi
from wechatpay.openapi.v2_secsvc import Secsvc as V2Secsvc
from wechatpay.openapi.v2_tools import Tools as V2Tools
from wechatpay.openapi.v2_transit import Transit as V2Transit
from wechatpay.openapi.v2_vehicle import Vehicle as V2Vehicle
from wechatpay.openapi.v2_wxv import Wxv as V2Wxv
from wechatpay.openapi.v2_xdc import Xdc as V2Xdc
from wechatpay.openapi.vehicle import Vehicle as V3Vehicle
from wechatpay.openapi.webizpay import Webizpay as V3Webizpay
from wechatpay.openapi.node import Node

class V3(Node):
    """APIv3: `client.v3`."""

    abnormalFundProcessing: V3AbnormalFundProcessing
    aggracctBc: V3AggracctBc
    apply4sub: V3Apply4Sub
    apply4subject: V3Apply4Subject
    applyment4sub: V3Applyment4Sub
    bankBatchTransfer: V3BankBatchTransfer
    bankTransfer: V3BankTransfer
    bill: V3Bill
    billdownload: V3Billdownload
    brand: V3Brand
    brandBasic: V3BrandBasic
    businesscircle: V3Businesscircle
    capital: V3Capital
    catering: V3Catering
    certificates: V3Certificates
    combineTransactions: V3CombineTransactions
    compliance: V3Compliance
    creditRepayment: V3CreditRepayment
    customs: V3Customs
    discountCard: V3DiscountCard
    ebike: V3Ebike
    ecommerce: V3Ecommerce
    eduPapay: V3EduPapay
    eduStar: V3EduStar
    eduschoolpay: V3Eduschoolpay
    express: V3Express
    facemch: V3Facemch
    fundApp: V3FundApp
    fundsToOversea: V3FundsToOversea
    global_: V3Global
    goldplan: V3Goldplan
    gov: V3Gov
    hirePowerBank: V3HirePowerBank
    industryCoupon: V3IndustryCoupon
    industryRebate: V3IndustryRebate
    inspolicymgr: V3Inspolicymgr
    iotmanage: V3Iotmanage
    lovefeast: V3Lovefeast
    marketing: V3Marketing
    mchManage: V3MchManage
    mchOperationManage: V3MchOperationManage
    mch_operate: V3MchOperate
    mchalterapply: V3Mchalterapply
    medIns: V3MedIns
    merchant: V3Merchant
    merchantRiskManage: V3MerchantRiskManage
    merchantService: V3MerchantService
    merchantSettlement: V3MerchantSettlement
    merchantStore: V3MerchantStore
    merchantfund: V3Merchantfund
    merchants: V3Merchants
    multiuse: V3Multiuse
    newTaxControlFapiao: V3NewTaxControlFapiao
    offlineface: V3Offlineface
    offlinefacemch: V3Offlinefacemch
    palmservice: V3Palmservice
    papay: V3Papay
    parking: V3Parking
    partnerPapay: V3PartnerPapay
    partnerTransfer: V3PartnerTransfer
    passwordExemptContract: V3PasswordExemptContract
    pay: V3Pay
    payDevices: V3PayDevices
    payrollCard: V3PayrollCard
    payscore: V3Payscore
    platsolution: V3Platsolution
    profitsharing: V3Profitsharing
    qrcode: V3Qrcode
    rateActivity: V3RateActivity
    realname: V3Realname
    recharge: V3Recharge
    refund: V3Refund
    refunds: V3Refunds
    repayment: V3Repayment
    security: V3Security
    settle: V3Settle
    smartguide: V3Smartguide
    statements: V3Statements
    taxiInvoice: V3TaxiInvoice
    transactionBlock: V3TransactionBlock
    transactions: V3Transactions
    transfer: V3Transfer
    transferDetail: V3TransferDetail
    transferdownload: V3Transferdownload
    vehicle: V3Vehicle
    webizpay: V3Webizpay

class V2(Node):
    """APIv2: `client.v2`."""

    appauth: V2Appauth
    applyment: V2Applyment
    billcommentsp: V2Billcommentsp
    cgiBin: V2CgiBin
    deposit: V2Deposit
    face: V2Face
    fund: V2Fund
    mchrisk: V2Mchrisk
    mmpaymkttransfers: V2Mmpaymkttransfers
    mmpaysptrans: V2Mmpaysptrans
    papay: V2Papay
    pay: V2Pay
    payitil: V2Payitil
    risk: V2Risk
    secapi: V2Secapi
    secsvc: V2Secsvc
    tools: V2Tools
    transit: V2Transit
    vehicle: V2Vehicle
    wxv: V2Wxv
    xdc: V2Xdc
