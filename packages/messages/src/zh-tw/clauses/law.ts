import type { ClausesOf } from '../../clause-words'

export const law: ClausesOf<'L-'> = {
  'L-idcard-15': '《居民身分證法》第十五條：不得扣留居民身分證',
}
