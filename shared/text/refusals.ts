import type { ApiRefusalKind } from '../protocol/api.ts'
import { defineTexts } from './translate.ts'

/** Why a request was refused, in words: what happened, what is safe, what to do. One text for every kind. */
export const refusalTexts = defineTexts<ApiRefusalKind>({
  en: {
    'session-ended': 'This session has ended. Everything that was sent before is kept.',
    'unknown-slide': 'This slide is not in the session’s deck. Choose another one.',
    'last-slide': 'This was the last slide. End the session, or go back to any slide.',
    'first-slide': 'This is the first slide. There is nothing before it.',
    'nothing-shown': 'No slide is on the screen yet. Show one first.',
    'takes-no-answers': 'This slide takes no answers, so there is nothing to open or close.',
    'nothing-to-reveal': 'This slide holds nothing back: its results are shown already.',
    'unknown-step': 'This slide has no such step.',
    'draw-is-done':
      'The entries of this draw are locked and stay as they are. To draw again, use another draw slide.',
    'nothing-to-play': 'This slide has no video to play.',
    'room-frozen':
      'The room is frozen on another slide, and nothing was changed there. Let it follow first, or go back to that slide.',
    'hidden-answer':
      'This answer cannot be put on the screen: it is hidden, waits for approval or is gone. Show it to the room first.',
    'too-many-merges': 'No more texts can be merged by hand on this slide.',
    invalid:
      'Something in this request is not filled in correctly. Nothing was changed. Check it and try again.',
    forbidden: 'You do not have the right to do this. Nothing was changed. Ask the owner of the workspace.',
    'unknown-session': 'There is no such session. Check the code and try again.',
    'not-joined': 'You have not joined this session yet. Join it, and then send your answer.',
    removed: 'The presenter has removed you from this session. Your earlier answers are kept.',
    closed: 'This slide no longer takes answers. Your earlier answers are kept.',
    paused:
      'The presenter has paused the question. Your answer is kept here: send it again when the question goes on.',
    'not-open': 'The slide is not taking answers now, so there is nothing to pause.',
    'not-an-answer': 'This answer does not fit the question. Nothing was sent. Change it and try again.',
    'nothing-to-spin': 'There is no wheel on the screen. Show the slide with the wheel first.',
    'wheel-empty': 'No names are left on the wheel. Put everybody back, or add names in the studio.',
    'wheel-turns': 'The wheel is still turning. Wait until it has stopped.',
    'too-many-spins': 'This wheel has been spun 1,000 times, which is the limit. Use another slide.',
    out: 'You missed a question, so this one goes on without you. Your points stay, and you can watch.',
    'team-chosen': 'You are in a team already. The presenter can move you to another one.',
    'already-answered': 'You have answered this question already. Your first answer counts.',
    conflict: 'This answer was sent before with other content. The first one counts.',
    busy: 'The server has a lot to do. Nothing is lost: we try again in a moment.',
    'rate-limited': 'Too many attempts in a short time. Wait a moment and try again.',
    full: 'This session is full at the moment. Stay on this page: you are let in as soon as a place is free.',
    stale:
      'Somebody else changed this first. Nothing of theirs was overwritten. Look at the new state and try again.',
    'unknown-participant': 'This participant is not in the session.',
    'unknown-question': 'This question does not exist any more.',
    'name-needed': 'Questions are asked under a name here. Nothing was sent: ask again with your name.',
    'unknown-draw': 'There is no such draw. Check the address.',
    'already-drawn':
      'This draw has its result, and there is no second one. For another draw, use another draw slide.',
    'not-eligible':
      'You do not meet the conditions of this draw yet, for example a question that must have been answered. Ask the presenter.',
    'draw-not-locked': 'The entries are still open. Lock them first, then draw.',
    'no-entrants':
      'Nobody qualifies for this draw yet, so the entries stay open. Wait for participants who meet the conditions.',
    'phrase-needed': 'This draw needs a phrase from the audience. Ask for one, type it in, and draw again.',
    draining: 'The server is restarting. What you sent is safe, and the connection comes back by itself.',
    internal:
      'A mistake on our side. What was saved before is safe. Try again; if it stays, tell the person who runs this server.',
    'not-logged-in':
      'You are not logged in, or your login has run out. What you saved is safe. Log in again.',
    'wrong-credentials': 'The e-mail and the password do not belong together. Check both and try again.',
    'cross-site':
      'This request came from another website and was refused to protect you. Nothing was changed. Open Rostrum directly.',
    'wrong-setup-token':
      'This set-up link is not valid any more. Open the newest link from the server’s start message.',
    'already-set-up': 'Rostrum has been set up already. Log in instead.',
    'not-found': 'This does not exist, or it was deleted.',
    'email-taken': 'Another prospect has this e-mail address.',
    'invalid-deck':
      'The deck could not be saved because something in it is not filled in correctly. The version saved before is safe.',
    'empty-deck': 'This deck has no slides yet. Add at least one, then present.',
    'unsupported-type': 'This type of file is not accepted. Use a PNG, JPEG, WebP or GIF image.',
    'too-large':
      'This is too large. Nothing was changed. Use something smaller; images may have up to 10 MB.',
    'broken-image':
      'This image cannot be read: the file seems damaged. Save it again, or choose another one.',
  },
  kk: {
    'session-ended': 'Бұл сессия аяқталды. Бұған дейін жіберілгеннің бәрі сақталды.',
    'unknown-slide': 'Бұл слайд сессияның презентациясында жоқ. Басқасын таңдаңыз.',
    'last-slide': 'Бұл соңғы слайд еді. Сессияны аяқтаңыз немесе кез келген слайдқа оралыңыз.',
    'first-slide': 'Бұл бірінші слайд. Оның алдында ештеңе жоқ.',
    'nothing-shown': 'Экранда әзірге бірде-бір слайд жоқ. Алдымен біреуін көрсетіңіз.',
    'takes-no-answers': 'Бұл слайд жауап қабылдамайды, сондықтан ашатын да, жабатын да ештеңе жоқ.',
    'nothing-to-reveal': 'Бұл слайдта жасырылған ештеңе жоқ: нәтижелері қазірдің өзінде көрініп тұр.',
    'unknown-step': 'Бұл слайдта мұндай кезең жоқ.',
    'draw-is-done':
      'Бұл ұтыс ойынына тіркелу жабылды және өзгермейді. Қайта өткізу үшін басқа ұтыс слайдын пайдаланыңыз.',
    'nothing-to-play': 'Бұл слайдта ойнататын бейне жоқ.',
    'room-frozen':
      'Экран басқа слайдта тоқтатылған, онда ештеңе өзгертілген жоқ. Алдымен экранды жалғастырыңыз немесе сол слайдқа оралыңыз.',
    'hidden-answer':
      'Бұл жауапты экранға шығаруға болмайды: ол жасырылған, мақұлдауды күтіп тұр немесе енді жоқ. Алдымен оны көрсетіңіз.',
    'too-many-merges': 'Бұл слайдта бұдан артық мәтінді қолмен біріктіруге болмайды.',
    invalid: 'Сұраудың бір бөлігі дұрыс толтырылмаған. Ештеңе өзгерген жоқ. Тексеріп, қайталап көріңіз.',
    forbidden: 'Бұл әрекетке құқығыңыз жоқ. Ештеңе өзгерген жоқ. Жұмыс кеңістігінің иесіне хабарласыңыз.',
    'unknown-session': 'Мұндай сессия жоқ. Кодты тексеріп, қайталап көріңіз.',
    'not-joined': 'Сіз бұл сессияға әлі қосылған жоқсыз. Алдымен қосылып, содан кейін жауап жіберіңіз.',
    removed: 'Жүргізуші сізді бұл сессиядан шығарды. Бұрынғы жауаптарыңыз сақталды.',
    closed: 'Бұл слайд енді жауап қабылдамайды. Бұрынғы жауаптарыңыз сақталды.',
    paused: 'Жүргізуші сұрақты кідіртті. Жауабыңыз осында сақталды: сұрақ жалғасқанда қайта жіберіңіз.',
    'not-open': 'Слайд қазір жауап қабылдап тұрған жоқ, сондықтан кідіртетін ештеңе жоқ.',
    'not-an-answer': 'Бұл жауап сұраққа сәйкес келмейді. Ештеңе жіберілген жоқ. Өзгертіп, қайталап көріңіз.',
    'nothing-to-spin': 'Экранда доңғалақ жоқ. Алдымен доңғалағы бар слайдты көрсетіңіз.',
    'wheel-empty': 'Доңғалақта есім қалмады. Барлығын қайтарыңыз немесе студияда есім қосыңыз.',
    'wheel-turns': 'Доңғалақ әлі айналып жатыр. Тоқтағанын күтіңіз.',
    'too-many-spins': 'Бұл доңғалақ 1000 рет айналды, бұл – шегі. Басқа слайд алыңыз.',
    out: 'Бір сұрақта сүріндіңіз, енді викторина сізсіз жалғасады. Ұпайларыңыз сақталады, ойынды көріп отыра аласыз.',
    'team-chosen': 'Сіз командаға кіріп қойғансыз. Басқа командаға жүргізуші ауыстыра алады.',
    'already-answered': 'Сіз бұл сұраққа жауап беріп қойғансыз. Бірінші жауабыңыз есептеледі.',
    conflict: 'Бұл жауап бұрын басқа мазмұнмен жіберілген. Біріншісі есептеледі.',
    busy: 'Серверге түсіп тұрған жүктеме көп. Ештеңе жоғалмайды: сәлден соң қайта жібереміз.',
    'rate-limited': 'Қысқа уақыт ішінде әрекет тым көп болды. Сәл күтіп, қайталап көріңіз.',
    full: 'Қазір сессияда орын жоқ. Осы бетте қала беріңіз: орын босаған бойда кіресіз.',
    stale:
      'Мұны сізден бұрын басқа біреу өзгертіп үлгерді. Оның жазғаны сақталды. Жаңа күйін қарап шығып, қайталаңыз.',
    'unknown-participant': 'Бұл қатысушы сессияда жоқ.',
    'unknown-question': 'Бұл сұрақ енді жоқ.',
    'name-needed':
      'Мұнда сұрақ аты-жөнмен қойылады. Ештеңе жіберілген жоқ: атыңызды көрсетіп, қайта сұраңыз.',
    'unknown-draw': 'Мұндай ұтыс ойыны жоқ. Мекенжайды тексеріңіз.',
    'already-drawn':
      'Бұл ұтыс ойынының нәтижесі шықты, екінші нәтиже болмайды. Тағы өткізу үшін басқа ұтыс слайдын пайдаланыңыз.',
    'not-eligible':
      'Сіз бұл ұтыс ойынының шарттарын әзірге орындаған жоқсыз, мысалы, міндетті сұраққа жауап берілмеген. Жүргізушіден сұраңыз.',
    'draw-not-locked': 'Тіркелу әлі ашық. Алдымен оны жауып, содан кейін жеңімпазды анықтаңыз.',
    'no-entrants':
      'Әзірге шарттарға сай келетін қатысушы жоқ, сондықтан тіркелу ашық қалады. Шартты орындайтын қатысушыларды күтіңіз.',
    'phrase-needed':
      'Бұл ұтыс ойынына көрермендердің сөз тіркесі керек. Сұрап алып, енгізіңіз де, жеңімпазды анықтаңыз.',
    draining: 'Сервер қайта іске қосылып жатыр. Жібергеніңіз сақталды, байланыс өздігінен қалпына келеді.',
    internal:
      'Бұл — біздің тараптағы қате. Бұрын сақталғанның бәрі орнында. Қайталап көріңіз; қате қайталанса, серверді жүргізетін адамға хабарлаңыз.',
    'not-logged-in':
      'Сіз жүйеге кірмегенсіз немесе кіру мерзімі аяқталған. Сақталғанның бәрі орнында. Қайта кіріңіз.',
    'wrong-credentials':
      'Электрондық пошта мен құпиясөз сәйкес келмейді. Екеуін де тексеріп, қайталап көріңіз.',
    'cross-site':
      'Бұл сұрау басқа сайттан келді, сізді қорғау үшін қабылданбады. Ештеңе өзгерген жоқ. Rostrum бетін тікелей ашыңыз.',
    'wrong-setup-token':
      'Бұл баптау сілтемесі енді жарамсыз. Сервер іске қосылғанда шыққан ең соңғы сілтемені ашыңыз.',
    'already-set-up': 'Rostrum бұрын бапталған. Жүйеге кіріңіз.',
    'not-found': 'Мұндай нәрсе жоқ немесе ол жойылған.',
    'email-taken': 'Бұл e-mail басқа клиентте бар.',
    'invalid-deck':
      'Презентация сақталмады: ондағы бір нәрсе дұрыс толтырылмаған. Бұрын сақталған нұсқасы орнында.',
    'empty-deck': 'Бұл презентацияда әзірге слайд жоқ. Кемінде біреуін қосып, содан кейін көрсетіңіз.',
    'unsupported-type': 'Файлдың бұл түрі қабылданбайды. PNG, JPEG, WebP немесе GIF суретін пайдаланыңыз.',
    'too-large':
      'Көлемі тым үлкен. Ештеңе өзгерген жоқ. Кішірегін таңдаңыз; суреттің көлемі 10 МБ-тан аспауға тиіс.',
    'broken-image': 'Бұл сурет оқылмайды: файл бүлінген сияқты. Оны қайта сақтаңыз немесе басқасын таңдаңыз.',
  },
  ru: {
    'session-ended': 'Эта сессия завершена. Всё, что было отправлено раньше, сохранено.',
    'unknown-slide': 'Этого слайда нет в презентации сессии. Выберите другой.',
    'last-slide': 'Это был последний слайд. Завершите сессию или вернитесь к любому слайду.',
    'first-slide': 'Это первый слайд. Перед ним ничего нет.',
    'nothing-shown': 'На экране пока нет слайда. Сначала покажите какой-нибудь.',
    'takes-no-answers': 'Этот слайд не принимает ответов, поэтому открывать и закрывать нечего.',
    'nothing-to-reveal': 'На этом слайде ничего не скрыто: его результаты уже показаны.',
    'unknown-step': 'У этого слайда нет такого шага.',
    'draw-is-done':
      'Приём заявок в этом розыгрыше закрыт и не изменится. Для нового розыгрыша используйте другой слайд розыгрыша.',
    'nothing-to-play': 'На этом слайде нет видео.',
    'room-frozen':
      'Экран удержан на другом слайде, и там ничего не изменилось. Сначала отпустите экран или вернитесь к тому слайду.',
    'hidden-answer':
      'Этот ответ нельзя вывести на экран: он скрыт, ждёт одобрения или его уже нет. Сначала покажите его залу.',
    'too-many-merges': 'На этом слайде больше нельзя объединять тексты вручную.',
    invalid: 'Что-то в запросе заполнено неправильно. Ничего не изменилось. Проверьте и попробуйте ещё раз.',
    forbidden:
      'У вас нет права на это действие. Ничего не изменилось. Обратитесь к владельцу рабочего пространства.',
    'unknown-session': 'Такой сессии нет. Проверьте код и попробуйте ещё раз.',
    'not-joined': 'Вы ещё не присоединились к этой сессии. Присоединитесь, а затем отправьте ответ.',
    removed: 'Ведущий удалил вас из этой сессии. Ваши прежние ответы сохранены.',
    closed: 'Этот слайд больше не принимает ответов. Ваши прежние ответы сохранены.',
    paused:
      'Ведущий поставил вопрос на паузу. Ваш ответ сохранён здесь: отправьте его снова, когда вопрос продолжится.',
    'not-open': 'Слайд сейчас не принимает ответов, поэтому приостанавливать нечего.',
    'not-an-answer':
      'Этот ответ не подходит к вопросу. Ничего не отправлено. Измените его и попробуйте ещё раз.',
    'nothing-to-spin': 'На экране нет колеса. Сначала покажите слайд с колесом.',
    'wheel-empty': 'На колесе не осталось имён. Верните всех или добавьте имена в студии.',
    'wheel-turns': 'Колесо ещё крутится. Подождите, пока оно остановится.',
    'too-many-spins': 'Это колесо крутили 1000 раз, больше нельзя. Возьмите другой слайд.',
    out: 'Вы пропустили вопрос или ошиблись, поэтому дальше играют без вас. Очки сохраняются, можно смотреть.',
    'team-chosen': 'Вы уже в команде. В другую вас может перевести ведущий.',
    'already-answered': 'Вы уже ответили на этот вопрос. Засчитан первый ответ.',
    conflict: 'Этот ответ уже отправлялся с другим содержанием. Засчитан первый.',
    busy: 'Сервер сейчас сильно загружен. Ничего не потеряно: повторим через мгновение.',
    'rate-limited': 'Слишком много попыток за короткое время. Подождите немного и попробуйте ещё раз.',
    full: 'Сейчас в сессии нет мест. Оставайтесь на этой странице: вы войдёте, как только место освободится.',
    stale:
      'Кто-то успел изменить это раньше вас. Чужие изменения не затронуты. Посмотрите новое состояние и попробуйте ещё раз.',
    'unknown-participant': 'Этого участника нет в сессии.',
    'unknown-question': 'Этого вопроса больше нет.',
    'name-needed': 'Здесь вопросы задают под именем. Ничего не отправлено: спросите ещё раз с именем.',
    'unknown-draw': 'Такого розыгрыша нет. Проверьте адрес.',
    'already-drawn':
      'У этого розыгрыша уже есть результат, и второго не будет. Для нового розыгрыша используйте другой слайд розыгрыша.',
    'not-eligible':
      'Вы пока не выполнили условия этого розыгрыша: например, не ответили на обязательный вопрос. Спросите ведущего.',
    'draw-not-locked': 'Приём заявок ещё открыт. Сначала закройте его, затем определите победителя.',
    'no-entrants':
      'Пока никто не подходит под условия розыгрыша, поэтому приём заявок остаётся открытым. Дождитесь участников, которые выполнят условия.',
    'phrase-needed':
      'Для этого розыгрыша нужна фраза от аудитории. Попросите её назвать, введите и определите победителя.',
    draining: 'Сервер перезапускается. Отправленное вами в сохранности, связь восстановится сама.',
    internal:
      'Это ошибка на нашей стороне. Сохранённое раньше в целости. Попробуйте ещё раз; если ошибка повторится, сообщите тому, кто обслуживает сервер.',
    'not-logged-in': 'Вы не вошли, или срок входа истёк. Всё сохранённое в целости. Войдите ещё раз.',
    'wrong-credentials':
      'Эта электронная почта и пароль не подходят друг к другу. Проверьте их и попробуйте ещё раз.',
    'cross-site':
      'Этот запрос пришёл с другого сайта и отклонён ради вашей безопасности. Ничего не изменилось. Откройте Rostrum напрямую.',
    'wrong-setup-token':
      'Эта ссылка для настройки больше не действует. Откройте самую новую ссылку из сообщения при запуске сервера.',
    'already-set-up': 'Rostrum уже настроен. Войдите в систему.',
    'not-found': 'Этого не существует, или оно было удалено.',
    'email-taken': 'Этот e-mail уже есть у другого клиента.',
    'invalid-deck':
      'Презентация не сохранена: что-то в ней заполнено неправильно. Сохранённая раньше версия в целости.',
    'empty-deck': 'В этой презентации пока нет слайдов. Добавьте хотя бы один и начинайте показ.',
    'unsupported-type': 'Файлы этого типа не принимаются. Используйте изображение PNG, JPEG, WebP или GIF.',
    'too-large':
      'Слишком большой объём. Ничего не изменилось. Возьмите поменьше; изображение может занимать до 10 МБ.',
    'broken-image':
      'Это изображение не читается: похоже, файл повреждён. Сохраните его заново или выберите другое.',
  },
})
