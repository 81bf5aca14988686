import type { ReadAnswer } from '@frontdesk/db'
import type { Post, Posts } from '@frontdesk/rules'

/** Who stands where, as the rules want it. */
export function postsOf({ posts, departments }: Pick<ReadAnswer, 'posts' | 'departments'>): Posts {
  return {
    ranks: Object.fromEntries(posts.map(({ role, ...post }) => [role, post])),
    departments: Object.fromEntries(
      departments.map(({ kind, headId, ...post }): [string, Post] => [
        kind,
        { personId: headId, ...post },
      ]),
    ),
  }
}
