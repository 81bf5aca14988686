import type { KernelWords } from '../../kernel-words'

export const fieldFaults: KernelWords['fieldFaults'] = {
  required: '請填寫這一項。',
  'text-too-long': '內容太長，請縮短。',
  'text-not-storable': '含有無法儲存的符號，請刪除後再填。',
  'phone-impossible': '這個號碼撥不通，請核對碼數；市話請加區碼，國外請加國碼。',
  'instant-impossible': '請填完整的日期和時間。',
  'date-impossible': '請填完整的日期。',
  'amount-impossible': '請填大於零的金額，最多兩位小數。',
  'receipt-number-impossible': '請按收據上的號碼填，例如 SJ-2026-000123。',
  'number-impossible': '請填整數。',
  'number-too-small': '數字太小，請核對。',
  'number-too-large': '數字太大，請核對。',
  'id-impossible': '請從列出的項目中選一個。',
  'identity-number-length': '居民身分證號碼是 18 碼，請對照證件填寫；15 碼的舊號碼已停用。',
  'identity-number-wrong': '居民身分證號碼有誤，請對照證件逐碼核對。',
  'credit-code-impossible': '統一社會信用代碼是 18 碼數字或大寫字母，請對照證照核對。',
  'choice-impossible': '沒有這個選項，請重新選擇。',
  'value-impossible': '填寫的內容不符合要求，請核對。',
}

/** Said beside what is taken, but may be mistyped. */
export const fieldDoubts: KernelWords['fieldDoubts'] = {
  'plate-unusual': '不是常見的大陸車牌，請再看一次；境外車牌照填即可。',
  'credit-code-checksum': '末碼與前 17 碼對不上，請對照證照再看一次；確實如此就照填。',
}

export const failures: KernelWords['failures'] = {
  offline: '網路斷線，您填的內容都還在，恢復後請再試一次。',
  'database-away': '暫時無法儲存，沒有遺失任何內容，請稍後再試。',
  'too-busy': '同時處理這件的人太多，您填的內容都還在，請再試一次。',
  'too-many': '操作太快，請等幾秒再試。',
  'too-large': '內容太長，請縮短後再試。',
  'case-changed': '您填寫時，這件已有異動。您寫的內容都還在。',
  'signed-out': '登入已逾時，請重新登入；您填的內容都還在。',
  'role-not-allowed': '您的職務不處理這件事，請洽主管或系統管理員。',
  'not-found': '找不到這件，可能不屬於本社區，請核對編號。',
  'bad-request': '有幾處需要修改，請看標示的地方。',
  unexpected: '沒有儲存成功，您填的內容都還在，請再試一次。',
}
