import type { ListColumn, OccupantKind, UnitKind } from '@frontdesk/rules'

type Names<Key extends string> = Readonly<Record<Key, string>>

/** What properties call the columns of their lists, whatever the language; a space between two names. */
const titles: Names<ListColumn> = {
  building:
    '楼栋 楼号 栋号 楼宇 楼座 幢号 座号 楼 栋 幢 座 樓棟 樓號 棟別 棟號 棟 樓 building block tower buildingno',
  entrance: '单元 单元号 梯 門廳 單元 單元號 entrance stair staircase',
  label:
    '房号 室号 房间号 门牌 门牌号 房屋编号 房间 房产 户号 单元房号 房號 室號 戶號 門牌 門牌號 房屋編號 unit unitno unitnumber room roomno roomnumber flat flatno apartment door label suite',
  floor: '楼层 层 层数 所在层 樓層 層 floor level storey',
  unitKind:
    '用途 房屋用途 房屋类型 房屋性质 物业类型 性质 房产类型 房屋類型 性質 use usage unitkind unittype propertytype',
  areaSquareMetres:
    '面积 面积m2 建筑面积 建筑面积m2 房屋面积 产权面积 收费面积 建面 面積 面積m2 建築面積 權狀面積 area floorarea grossarea sqm m2 areasqm aream2',
  occupantKind:
    '身份 身份类型 人员类型 住户类型 住户类别 类别 客户类型 与业主关系 身分 人員類型 住戶類型 類別 kind role relation occupantkind type',
  name: '姓名 名字 联系人 客户姓名 客户名称 名称 聯絡人 name fullname contact',
  phone:
    '电话 手机 手机号 手机号码 联系电话 联系方式 电话号码 移动电话 電話 手機 手機號碼 聯絡電話 行動電話 phone phoneno phonenumber mobile mobileno telephone tel cell contactnumber',
  fromOn:
    '起始日期 起 自 开始日期 入住日期 入住时间 租期起 起租日期 租赁开始日期 起始日 入住日 遷入日期 租約起日 from since start startdate movein moveindate leasestart validfrom',
  untilOn:
    '截止日期 止 至 结束日期 搬离日期 迁出日期 租期止 到期日期 租赁到期日期 截止日 遷出日期 租約迄日 until to end enddate moveout moveoutdate leaseend validuntil expiry',
  ownerName: '业主 业主姓名 业主名称 产权人 房东 户主 業主 業主姓名 所有權人 屋主 owner ownername',
  ownerPhone:
    '业主电话 业主手机 业主联系电话 业主联系方式 業主電話 屋主電話 ownerphone ownermobile ownertel',
  residentName: '住户 住户姓名 同住人 居住人 住戶 住戶姓名 resident residentname',
  residentPhone: '住户电话 住户手机 住户联系电话 住戶電話 residentphone residentmobile',
  tenantName: '租户 租户姓名 租客 租客姓名 承租人 租戶 租戶姓名 房客 tenant tenantname lessee',
  tenantPhone:
    '租户电话 租户手机 租户联系电话 租客电话 承租人电话 租戶電話 房客電話 tenantphone tenantmobile',
}

const unitKindNames: Names<UnitKind> = {
  home: '住宅 住房 公寓 别墅 民居 別墅 home residential apartment villa',
  shop: '商铺 商业 门面 店铺 底商 商鋪 店面 商業 shop retail commercial',
  office: '办公 写字楼 办公室 商务 辦公 辦公室 寫字樓 office',
  storage: '储藏室 储物间 仓库 地下室 儲藏室 倉庫 storage warehouse basement',
  other: '其他 其它 公共 other',
}

const occupantKindNames: Names<OccupantKind> = {
  owner: '业主 产权人 房东 户主 本人 業主 所有權人 屋主 owner landlord',
  resident:
    '住户 家属 家人 亲属 同住 同住人 使用人 成员 居住人 住戶 家屬 親屬 resident family member occupant occupier',
  tenant: '租户 租客 承租人 租戶 房客 tenant lessee renter',
}

/** How a name is compared: without case, spaces, marks, and what stands in brackets. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

function finder<Key extends string>(names: Names<Key>): (text: string) => Key | null {
  const byName = new Map(
    Object.entries<string>(names).flatMap(([key, listed]) =>
      listed.split(' ').map((name) => [bare(name), key as Key] as const),
    ),
  )
  return (text) => byName.get(bare(text)) ?? null
}

/** The column that a title names, or none of ours. */
export const columnOfTitle = finder(titles)

export const unitKindOf = finder(unitKindNames)

export const occupantKindOf = finder(occupantKindNames)
