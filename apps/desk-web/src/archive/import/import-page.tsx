import { Link } from '@tanstack/react-router'
import { useMe } from '../../app/session'
import { EmptyHooks } from '../../parts/empty-hooks'
import { Icon } from '../../parts/icon'
import { useWords } from '../../words/words-provider'
import { importsArchive } from '../may'
import { ApplyStep } from './apply-step'
import { ChooseStep } from './choose-step'
import { FaultReport } from './fault-report'
import { ImportedNotice } from './imported-notice'
import { TemplateStep } from './template-step'
import { useImport } from './use-import'

/** Takes a list into the archive: look it over, mend it, and only then write it, all or nothing. */
export function ImportPage() {
  const { archive, errors } = useWords().desk
  const { wizard } = archive
  const taking = useImport()
  const check = taking.check.data

  if (!importsArchive(useMe())) {
    return (
      <div className="card">
        <EmptyHooks title={wizard.mayNot} hint={errors.forbidden} />
      </div>
    )
  }
  return (
    <>
      <div className="page-head">
        <Link className="btn sm" to="/archive">
          <Icon name="back" size={16} />
          {archive.title}
        </Link>
        <h1>{wizard.title}</h1>
        <p className="lead">{wizard.lead}</p>
      </div>
      <div className="import-steps">
        <TemplateStep />
        <ChooseStep taking={taking} />
        {check && check.faultCount > 0 && <FaultReport check={check} />}
        {check?.importId && !taking.apply.data && (
          <ApplyStep key={check.importId} taking={taking} check={check} importId={check.importId} />
        )}
        {taking.apply.data && <ImportedNotice done={taking.apply.data} />}
      </div>
    </>
  )
}
