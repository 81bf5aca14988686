import type { KernelWords } from '../../kernel-words'

export const time: KernelWords['time'] = {
  left: '剩 {span}',
  over: '超 {span}',
  daysHours: '{days} 天 {hours} 时',
  hoursMinutes: '{hours} 时 {minutes} 分',
  today: '今天',
  yesterday: '昨天',
  tomorrow: '明天',
  dayThisYear: '{month}{day}日',
  dayOtherYear: '{year}年{month}{day}日',
  moment: '{day} {clock}',
  months: Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
}

export const week: KernelWords['week'] = {
  workdays: '工作日',
  days: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  through: '{first}至{last}',
}

export const units: KernelWords['units'] = {
  Minutes: { one: '{count} 分钟', other: '{count} 分钟' },
  Hours: { one: '{count} 小时', other: '{count} 小时' },
  Days: { one: '{count} 天', other: '{count} 天' },
  Months: { one: '{count} 个月', other: '{count} 个月' },
  Years: { one: '{count} 年', other: '{count} 年' },
}
