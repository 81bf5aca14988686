import type { notices as source } from '../../zh-cn/desk/notices'

export const notices: typeof source = {
  title: 'Reminders',
  articleDue: (title, on) => `Your article “${title}” was due for review on ${on}.`,
  review: 'Review',
  calendarUnknown: (year) =>
    `The holidays of ${year} are not entered yet. Until then working days count Monday to Friday.`,
  enter: 'Enter',
  postVacant: (post) =>
    `Nobody holds the post of ${post}. What goes up to it reaches nobody by name.`,
  name: 'Name somebody',
}
