import type { ClausesOf } from '../../clause-words'

export const law: ClausesOf<'L-'> = {
  'L-idcard-15': 'China’s resident identity card law, article 15: nobody may keep an identity card',
}
