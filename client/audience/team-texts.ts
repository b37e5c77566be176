import { defineTexts } from '../../shared/text/translate.ts'

export const teamTexts = defineTexts({
  en: {
    chooseTeam: 'Your team',
    takeTeam: 'Play in this team',
    team: 'Team: {team}',
    noTeam: 'You have no team yet. The presenter puts you into one.',
    notChosen: 'The team was not saved',
    outTitle: 'You are out, and can watch',
    outText:
      'You missed a question, so this one goes on without you. Your points stay. Look at the screen to see who is left.',
  },
  kk: {
    chooseTeam: 'Сіздің командаңыз',
    takeTeam: 'Осы командада ойнаймын',
    team: 'Команда: {team}',
    noTeam: 'Сіз әзірге командада емессіз. Командаға жүргізуші қосады.',
    notChosen: 'Команда сақталмады',
    outTitle: 'Ойыннан шықтыңыз, енді бақылай аласыз',
    outText:
      'Бір сұрақта сүріндіңіз, сондықтан ойын сізсіз жалғасады. Ұпайларыңыз сақталады. Кім қалғанын экраннан көріңіз.',
  },
  ru: {
    chooseTeam: 'Ваша команда',
    takeTeam: 'Играть за эту команду',
    team: 'Команда: {team}',
    noTeam: 'Вы пока не в команде. Вас распределит ведущий.',
    notChosen: 'Команда не сохранилась',
    outTitle: 'Вы выбыли и можете смотреть',
    outText:
      'Один вопрос не удался, поэтому игра идёт дальше без вас. Очки сохраняются. Кто остался, видно на экране.',
  },
})
