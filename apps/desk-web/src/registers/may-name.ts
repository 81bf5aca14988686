import type { Me } from '../api/answers'

const keepers: readonly string[] = ['manager', 'director', 'admin']

/** Who heads a department or holds a post is named by those above the supervisor. */
export const keepsPosts = ({ roles }: Me): boolean => roles.some((role) => keepers.includes(role))
