import { Alert, Button, Form } from 'antd';
import { credit, type Bank } from '../api/api';
import { pageAt, readPages } from '../api/pages';
import { ask } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { FormProblem } from '../parts/FormProblem';
import { PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { usePosting } from '../parts/usePosting';
import { Link, usePlace } from '../shell/router';
import { useMe } from '../shell/session';
import { useWords } from '../words/Words';
import { BankForm } from './BankForm';
import { bodyOf, OFFER_FIELDS, RATE_FIELDS, type OfferValues } from './offerBody';
import { OfferSections } from './OfferSections';

/** The form for those whose bank is known; anyone else registers it first. */
export function OfferFormPage() {
  const { t } = useWords();
  const { org } = useMe();
  const { value, problem, reload } = useLoad('own banks', () =>
    readPages((cursor) => ask(credit.GET('/v1/banks', pageAt(cursor)))),
  );
  const own = value?.items.filter(({ ownerOrg }) => ownerOrg === org);
  return (
    <>
      <PageHead
        title={t('offer.form.title')}
        above={<Link to="/offers">{t('nav.offers')}</Link>}
        hint={t('offer.form.unknown')}
      />
      {problem && <ProblemView problem={problem} retry={reload} />}
      {own?.length === 0 && <BankForm onRegistered={reload} />}
      {own && own.length > 0 && <OfferForm banks={own} />}
    </>
  );
}

function OfferForm({ banks }: { banks: readonly Bank[] }) {
  const { t } = useWords();
  const { go } = usePlace();
  const [form] = Form.useForm<OfferValues>();
  const posting = usePosting({
    draft: 'hanqiao.draft.offer',
    form,
    fields: OFFER_FIELDS,
    elsewhere: RATE_FIELDS,
    post: (values, key) =>
      ask(credit.POST('/v1/credit-offers', { params: { header: { 'Idempotency-Key': key } }, body: bodyOf(values) })),
    onPosted: (offer) => go(`/offers/${offer.id}`),
  });
  return (
    <Form
      form={form}
      layout="vertical"
      className="form-sheet wide"
      scrollToFirstError={{ focus: true, block: 'center' }}
      initialValues={{ bankId: banks[0]?.id, inForce: true, rateKind: 'FIXED' }}
      onValuesChange={(_, values) => posting.remember(values)}
      onFinish={(values) => void posting.send(values)}
      data-testid="offer-form"
    >
      {posting.restored && (
        <Alert
          type="info"
          showIcon
          title={t('need.form.draft')}
          action={
            <Button
              size="small"
              onClick={() => {
                posting.forget();
                form.resetFields();
              }}
            >
              {t('need.form.discard')}
            </Button>
          }
        />
      )}
      <OfferSections banks={banks} />
      <FormProblem posting={posting} />
      <div className="form-end">
        <Button type="primary" size="large" htmlType="submit" loading={posting.busy} data-testid="offer-submit">
          {t('offer.form.submit')}
        </Button>
      </div>
    </Form>
  );
}
