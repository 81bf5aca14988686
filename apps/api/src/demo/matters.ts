/** What owners bring up, and how it was put right. Places and people are invented. */
export interface Matter {
  readonly matter: string
  readonly department: string | null
  readonly handling: string
  readonly result: string
}

const matterOf = (matter: string, department: string | null, done: readonly [string, string]) => ({
  matter,
  department,
  handling: done[0],
  result: done[1],
})

export const matters: readonly Matter[] = [
  matterOf('厨房下水慢，水槽积水退不下去', 'engineering', ['疏通支管并冲洗', '排水恢复正常']),
  matterOf('楼道感应灯不亮，晚上看不清台阶', 'engineering', ['更换感应灯头', '灯已亮，业主确认']),
  matterOf('想了解车位续租怎么办理', null, ['说明所需材料和办理时间', '业主已清楚']),
  matterOf('单元门禁卡刷不开', 'security', ['重新授权门禁卡', '当场试刷正常']),
  matterOf('地库有一处滴水，正对车位', 'engineering', [
    '找到接头渗点并更换垫片',
    '两天后回看，未再滴水',
  ]),
  matterOf('电梯里有异味', 'cleaning', ['全梯清洁消毒并通风', '异味消除']),
  matterOf('咨询装修垃圾的清运时间', null, ['告知时间与堆放点', '业主同意按时间堆放']),
  matterOf('窗外树枝伸到阳台', 'greening', ['修剪伸出的枝条', '枝条已离开阳台']),
  matterOf('快递柜打不开，取不到件', null, ['联系柜方远程开柜', '业主已取到快递']),
  matterOf('想借会议室开业主小组会', null, ['登记周六上午使用', '已确认时间']),
  matterOf('热水管接头渗水，柜板已湿', 'engineering', ['更换接头，擦干柜板', '次日回访无渗漏']),
  matterOf('楼上空调外机滴水到雨棚', 'engineering', ['与楼上沟通加接导水管', '滴水声消失']),
  matterOf('儿童游乐区的秋千螺丝松了', 'engineering', ['停用并紧固全部螺丝', '检查合格后恢复使用']),
  matterOf('大堂沙发有污渍', 'cleaning', ['清洗沙发套', '污渍已除']),
  matterOf('夜间有人在架空层打球，声音大', 'security', [
    '加派夜间巡查并张贴提示',
    '一周内未再发生',
  ]),
  matterOf('宽带入户线被施工碰断', 'engineering', ['联系运营商接线', '网络恢复']),
  matterOf('草坪喷灌把行人道淋湿', 'greening', ['调整喷头角度和时段', '行人道不再淋湿']),
  matterOf('需要开居住证明', null, ['核对资料后开具', '业主已领取']),
  matterOf('楼道堆放纸箱挡住消防栓', 'security', ['联系住户当日清走', '消防栓前已清空']),
  matterOf('水表读数与账单对不上', 'engineering', ['上门核对读数并更正', '差额下期抵扣，业主同意']),
]

/** What they complain of, and how such a thing was put right. */
export interface Grievance {
  readonly category: string
  readonly matter: string
  readonly method: string
  readonly result: string
}

const grievanceOf = (category: string, matter: string, done: readonly [string, string]) => ({
  category,
  matter,
  method: done[0],
  result: done[1],
})

export const grievances: readonly Grievance[] = [
  grievanceOf('engineering', '报修厨房漏水三天没有人上门', ['上门维修，更换密封圈', '不再漏水']),
  grievanceOf('cleaning', '垃圾房早晨一直没有清，异味进到楼道', [
    '改为每日两次清运并冲洗',
    '异味消除',
  ]),
  grievanceOf('security', '地库入口岗亭夜里没有人，陌生车跟着进来', [
    '补派夜班，巡逻路线加点',
    '岗亭夜间有人值守',
  ]),
  grievanceOf('renovation', '楼上装修周日一早就开始打孔', ['约谈施工方，改作业时间', '周日停工']),
  grievanceOf('staffAttitude', '打电话询问停水时间，接电话的人不耐烦', [
    '听录音，当面致歉并培训',
    '业主接受',
  ]),
  grievanceOf('mail', '挂号信到了一周没有通知', ['当面致歉，改为当日通知', '信件已领取']),
  grievanceOf('greening', '打药没有提前通知，孩子正在草坪上玩', [
    '致歉，打药前一日张贴通知',
    '业主认可',
  ]),
  grievanceOf('other', '广场舞音响太响，影响孩子写作业', [
    '与领队约定时间和音量',
    '晚上八点前结束',
  ]),
  grievanceOf('engineering', '电梯一个月坏了三次', ['请维保单位更换门机', '运行正常']),
  grievanceOf('cleaning', '楼梯间扶手积灰很厚', ['楼道重新清洗', '扶手每日擦拭']),
]

export const visitors: readonly string[] = [
  '张晓岚',
  '王启明',
  '李若彤',
  '赵子墨',
  '陈一鸣',
  '杨帆',
  '黄思远',
  '吴佳怡',
  '刘文博',
  '孙悦',
  '胡雨桐',
  '朱景行',
  '高望舒',
  '梁一诺',
  '宋时雨',
  '欧阳明轩',
]

export const purposes: readonly string[] = ['social', 'business', 'delivery', 'repairs', 'viewing']
