import { App, Button, Form, Spin } from 'antd';
import { useRef } from 'react';
import { enterprise, type Enterprise } from '../api/api';
import { ask, askTagged, Refused } from '../api/problem';
import { useLoad } from '../api/useLoad';
import { FormProblem } from '../parts/FormProblem';
import { PageHead } from '../parts/PageHead';
import { ProblemView } from '../parts/ProblemView';
import { usePosting } from '../parts/usePosting';
import { usePlace } from '../shell/router';
import { useWords } from '../words/Words';
import { bodyOf, PROFILE_FIELDS, valuesOf, type ProfileValues } from './profileBody';
import { ProfileFields } from './ProfileFields';

/** The firm's own facts: registered once, changed when they change. */
export function ProfilePage() {
  const { t } = useWords();
  const { value, problem, reload } = useLoad('own profile', async () => {
    const page = await ask(enterprise.GET('/v1/enterprises', { params: { query: { limit: 1 } } }));
    const first = page.items[0];
    return first
      ? await askTagged(enterprise.GET('/v1/enterprises/{id}', { params: { path: { id: first.id } } }))
      : { value: undefined, etag: null };
  });
  return (
    <>
      <PageHead title={t('profile.title')} hint={t('profile.hint')} />
      {problem && <ProblemView problem={problem} retry={reload} />}
      {!value && !problem && <Spin className="wait" />}
      {value && <ProfileForm key={value.etag ?? 'new'} stored={value.value} etag={value.etag} onSaved={reload} />}
    </>
  );
}

interface FormProps {
  stored: Enterprise | undefined;
  etag: string | null;
  onSaved: () => void;
}

function useSaving({ stored, etag, onSaved }: FormProps) {
  const { t } = useWords();
  const { message } = App.useApp();
  const { go } = usePlace();
  const [form] = Form.useForm<ProfileValues>();
  const tag = useRef(etag);
  tag.current = etag;

  async function save(values: ProfileValues, key: string): Promise<Enterprise> {
    const body = bodyOf(values, stored);
    if (!stored) {
      return ask(enterprise.POST('/v1/enterprises', { params: { header: { 'Idempotency-Key': key } }, body }));
    }
    try {
      return await ask(
        enterprise.PUT('/v1/enterprises/{id}', {
          params: { path: { id: stored.id }, header: { 'If-Match': tag.current ?? '' } },
          body,
        }),
      );
    } catch (failure) {
      if (failure instanceof Refused && failure.problem.status === 412) {
        throw new Refused({ ...failure.problem, detail: t('profile.stale') });
      }
      throw failure;
    }
  }

  const posting = usePosting({
    draft: 'hanqiao.draft.profile',
    form,
    fields: PROFILE_FIELDS,
    post: save,
    onPosted: () => {
      void message.success(t('profile.saved'));
      onSaved();
      if (!stored) {
        go('/needs/new');
      }
    },
  });
  return { form, posting };
}

function ProfileForm(props: FormProps) {
  const { t } = useWords();
  const { form, posting } = useSaving(props);
  const { stored } = props;
  return (
    <Form
      form={form}
      layout="vertical"
      className="form-sheet wide"
      scrollToFirstError={{ focus: true, block: 'center' }}
      {...(stored ? { initialValues: valuesOf(stored) } : {})}
      onValuesChange={(_, values) => posting.remember(values)}
      onFinish={(values) => void posting.send(values)}
      data-testid="profile-form"
    >
      <ProfileFields registered={stored !== undefined} />
      <FormProblem posting={posting} />
      <div className="form-end">
        <Button type="primary" htmlType="submit" loading={posting.busy} data-testid="profile-submit">
          {t(stored ? 'app.save' : 'profile.register')}
        </Button>
      </div>
    </Form>
  );
}
