import type { KernelWords } from '../../kernel-words'

export const time: KernelWords['time'] = {
  left: '剩 {span}',
  over: '逾 {span}',
  daysHours: '{days} 天 {hours} 時',
  hoursMinutes: '{hours} 時 {minutes} 分',
  today: '今天',
  yesterday: '昨天',
  tomorrow: '明天',
  dayThisYear: '{month}{day}日',
  dayOtherYear: '{year}年{month}{day}日',
  moment: '{day} {clock}',
  months: Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
}

export const week: KernelWords['week'] = {
  workdays: '工作天',
  days: ['週一', '週二', '週三', '週四', '週五', '週六', '週日'],
  through: '{first}至{last}',
}

export const units: KernelWords['units'] = {
  Minutes: { one: '{count} 分鐘', other: '{count} 分鐘' },
  Hours: { one: '{count} 小時', other: '{count} 小時' },
  Days: { one: '{count} 天', other: '{count} 天' },
  Months: { one: '{count} 個月', other: '{count} 個月' },
  Years: { one: '{count} 年', other: '{count} 年' },
}
