/** The key cabinet and the fields that ask for keys. */
export const keyCabinet = {
  searchHint: '标签、挂钩或房号，例如 A27',
  nothing: '没有这样的钥匙',
  noneIsAll: '不选就是全部',
  states: { in: '在柜', out: '借出', reserved: '已预约', missing: '遗失' },
  reservedUntil: (when: string) => `约 ${when}`,
}
