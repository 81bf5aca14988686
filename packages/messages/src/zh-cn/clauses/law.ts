import type { ClausesOf } from '../../clause-words'

export const law: ClausesOf<'L-'> = {
  'L-idcard-15': '《居民身份证法》第十五条：不得扣押居民身份证',
}
