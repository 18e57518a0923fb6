package russianpost

import "posthorn/carriers"

// statuses are the operations of Russian Post, as type/attribute, with the
// words of its own list: "2/1" is a delivery to the addressee, "2/2" one back
// to the sender. An attribute that is not listed is read by its type, but for
// type 2, where it alone tells who received; 0 is an operation without one.
var statuses = carriers.Table{
	{Code: "1/*", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // Прием
	{Code: "1/1", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // Прием: Единичный
	{Code: "1/10", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},             // Прием: По поручению адресата
	{Code: "1/11", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},             // Прием: Партионный почтальоном
	{Code: "1/2", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // Прием: Партионный
	{Code: "1/3", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // Прием: Партионный электронно
	{Code: "1/4", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // Прием: Упрощенный единичный
	{Code: "1/5", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // Прием: По ведомости в РЦ (распределительном центре)
	{Code: "1/6", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // Прием: По ведомости в СЦ (сортировочном центре
	{Code: "1/7", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // Прием: Упрощенный предзаполненный
	{Code: "1/8", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // Прием: Упрощенный предоплаченный
	{Code: "1/9", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // Прием: В соответствие с Поручением экспедитору
	{Code: "10/*", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},          // Экспорт международной почты
	{Code: "10/0", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},          // Экспорт международной почты: Экспорт международной почты
	{Code: "1027/1", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                     // Недостача: Отсутствие в ёмкости
	{Code: "1027/2", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                     // Недостача: Отсутствие при инвентаризации
	{Code: "1027/3", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                     // Недостача: При приеме с транспортного средства
	{Code: "1027/4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                     // Недостача: Отсутствие в наличии в ОСП
	{Code: "11/*", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Прием на таможню
	{Code: "11/0", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Прием на таможню: Прием на таможню
	{Code: "12/*", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная попытка вручения
	{Code: "12/1", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},             // Неудачная попытка вручения: Временное отсутствие адресата
	{Code: "12/10", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},            // Неудачная попытка вручения: Нет адресата
	{Code: "12/11", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: По техническим причинам
	{Code: "12/12", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: Истек срок хранения в почтомате
	{Code: "12/13", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: По требованию отправителя
	{Code: "12/14", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: Отправление повреждено и/или без вложения
	{Code: "12/15", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: В ожидании оплаты сбора
	{Code: "12/16", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},           // Неудачная попытка вручения: Адресат переехал
	{Code: "12/17", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: У адресата есть абонентский ящик
	{Code: "12/18", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: Нет доставки на дом
	{Code: "12/19", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: Не отвечает таможенным требованиям
	{Code: "12/2", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная попытка вручения: Доставка отложена по просьбе адресата
	{Code: "12/20", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: Неполные/недостаточные/неверные документы
	{Code: "12/21", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},            // Неудачная попытка вручения: Невозможно связаться с клиентом
	{Code: "12/22", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: Адресат бастует
	{Code: "12/23", Meaning: carriers.Meaning{Substatus: carriers.FailureSecurity, Stage: carriers.LastMile}},          // Неудачная попытка вручения: Запрещенные вложения – отправление не доставлено
	{Code: "12/24", Meaning: carriers.Meaning{Substatus: carriers.FailureSecurity, Stage: carriers.LastMile}},          // Неудачная попытка вручения: Отказ в импорте – запрещенные вложения
	{Code: "12/25", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: Засыл отправления
	{Code: "12/26", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: За смертью получателя
	{Code: "12/27", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: Национальный праздник
	{Code: "12/28", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                      // Неудачная попытка вручения: Утрата
	{Code: "12/29", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: По распоряжению адресата
	{Code: "12/3", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},            // Неудачная попытка вручения: Неполный адрес
	{Code: "12/30", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Неудачная попытка вручения: Несоответствие возраста получателя 18+
	{Code: "12/4", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},            // Неудачная попытка вручения: Неправильный адрес
	{Code: "12/5", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},            // Неудачная попытка вручения: Адресат выбыл
	{Code: "12/6", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},           // Неудачная попытка вручения: Отказ от получения
	{Code: "12/7", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная попытка вручения: Обстоятельства непреодолимой силы
	{Code: "12/8", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная попытка вручения: Иная
	{Code: "12/9", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная попытка вручения: Адресат заберет отправление сам
	{Code: "13/0", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},             // Регистрация отправки: Регистрация отправки
	{Code: "14/1", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},      // Таможенное оформление: Выпущено таможней
	{Code: "14/10", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},   // Таможенное оформление: Проведен осмотр с использованием ТСТК
	{Code: "14/11", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},   // Таможенное оформление: ТК в рамках СУР*
	{Code: "14/12", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},   // Таможенное оформление: Досмотр завершен
	{Code: "14/13", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},     // Таможенное оформление: Выпуск разрешен. Таможенные платежи уплачены
	{Code: "14/14", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                  // Таможенное оформление: Отказ в выпуске. Таможенные платежи не уплачены
	{Code: "14/15", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},    // Таможенное оформление: Таможенная декларация не прошла ФЛК
	{Code: "14/16", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},     // Таможенное оформление: Выпущено таможней. Средства зарезервированы
	{Code: "14/17", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                  // Таможенное оформление: Отказ в выпуске по решению должностного лица
	{Code: "14/18", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},   // Таможенное оформление: Требуется предъявление в ТО
	{Code: "14/19", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},   // Таможенное оформление: Отказ в автоматическом выпуске
	{Code: "14/2", Meaning: carriers.Meaning{Notice: true}},                                                            // Таможенное оформление: Возвращено таможней
	{Code: "14/20", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                  // Таможенное оформление: Отказ в выпуске. Товары не предъявлены
	{Code: "14/21", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},   // Таможенное оформление: Требуются результаты осмотра
	{Code: "14/22", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                   // Таможенное оформление: Возврат разрешен
	{Code: "14/23", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                  // Таможенное оформление: Отказ в выпуске возвращаемых товаров
	{Code: "14/24", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},   // Таможенное оформление: Требуется рентген-контроль
	{Code: "14/25", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                  // Таможенное оформление: В убытии отказано
	{Code: "14/26", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},     // Таможенное оформление: Убытие разрешено
	{Code: "14/3", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Таможенное оформление: Осмотрено таможней
	{Code: "14/4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                   // Таможенное оформление: Отказ в выпуске
	{Code: "14/5", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},     // Таможенное оформление: Направлено с таможенным уведомлением
	{Code: "14/6", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},     // Таможенное оформление: Направлено с обязательной уплатой таможенных платежей
	{Code: "14/7", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Таможенное оформление: Требуется досмотр
	{Code: "14/8", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Таможенное оформление: Выпуск приостановлен
	{Code: "14/9", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                   // Таможенное оформление: Отказ в приеме на таможню
	{Code: "15/0", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Передача на временное хранение: Передача на временное хранение
	{Code: "16/0", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                                  // Уничтожение: Уничтожение
	{Code: "17/0", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Оформление в собственность: Передача вложения на баланс
	{Code: "18/0", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                       // Регистрация утраты: Регистрация утраты
	{Code: "19/0", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Таможенные платежи поступили: Таможенные платежи поступили
	{Code: "2/0", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, By: carriers.ByText}},                  // Вручение: the words tell to whom
	{Code: "2/1", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Вручение: Вручение адресату
	{Code: "2/10", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Вручение: Адресату с контролем ответа
	{Code: "2/11", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Вручение: Адресату с контролем ответа почтальоном
	{Code: "2/12", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Вручение: Адресату с контролем ответа курьером
	{Code: "2/13", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Вручение: Вручение адресату по ПЭП
	{Code: "2/14", Meaning: carriers.Meaning{Notice: true}},                                                            // Вручение: Для передачи на оцифровку
	{Code: "2/15", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Вручение: Адресату Экспедитором
	{Code: "2/16", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                     // Вручение: Отправителю Экспедитором
	{Code: "2/17", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Вручение: Адресату почтальоном по ПЭП
	{Code: "2/18", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Вручение: Адресату курьером по ПЭП
	{Code: "2/19", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Вручение: Вручение адресату роботом-курьером
	{Code: "2/2", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                      // Вручение: Вручение отправителю
	{Code: "2/20", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                     // Вручение: Вручение отправителю роботом-курьером
	{Code: "2/21", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Вручение: Вручение адресату через ААПС
	{Code: "2/22", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                     // Вручение: Вручение отправителю через ААПС
	{Code: "2/23", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Вручение: Вручение адресату через АПШ
	{Code: "2/24", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                     // Вручение: Вручение отправителю через АПШ
	{Code: "2/25", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Вручение: Адресату по QR коду
	{Code: "2/26", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Вручение: Адресату почтальоном по QR коду
	{Code: "2/27", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Вручение: Адресату курьером по QR коду
	{Code: "2/28", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                     // Вручение: Отправителю по QR коду
	{Code: "2/29", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                     // Вручение: Отправителю почтальоном по QR коду
	{Code: "2/3", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Вручение: Выдано адресату через почтомат
	{Code: "2/30", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                     // Вручение: Отправителю курьером по QR коду
	{Code: "2/31", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                     // Вручение: Отправителю курьером по ПЭП
	{Code: "2/4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                      // Вручение: Выдано отправителю через почтомат
	{Code: "2/5", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Вручение: Адресату электронно
	{Code: "2/6", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Вручение: Адресату почтальоном
	{Code: "2/7", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                      // Вручение: Отправителю почтальоном
	{Code: "2/8", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Вручение: Адресату курьером
	{Code: "2/9", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                      // Вручение: Отправителю курьером
	{Code: "20/0", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},             // Регистрация: Регистрация
	{Code: "21/1", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Доставка: Доставлено в почтовый ящик
	{Code: "21/2", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Доставка: Доставлено в руки адресату под роспись
	{Code: "21/3", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Доставка: Доставлено на ресепшн или секретариат под роспись
	{Code: "22/1", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Недоставка: Отсутствие п/я
	{Code: "22/2", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},            // Недоставка: Отсутствие улицы, дома, квартиры
	{Code: "22/3", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},            // Недоставка: Несоответствие индекса ОПС выдачи
	{Code: "22/4", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},            // Недоставка: Неверный адрес/адрес не существует
	{Code: "22/5", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},           // Недоставка: Отказ в получении
	{Code: "22/6", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Недоставка: Нет доступа по адресу
	{Code: "22/7", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},            // Недоставка: Организация сменила адрес
	{Code: "22/8", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},            // Недоставка: Адресат выбыл
	{Code: "22/9", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Недоставка: Отправление не поместилось в п/я
	{Code: "23/0", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Поступление на временное хранение: Поступление на временное хранение
	{Code: "24/1", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Продление срока выпуска таможней: Предъявить на ветеринарный контроль
	{Code: "24/1019", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Продление срока выпуска таможней: Запрещенные объекты
	{Code: "24/1020", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Продление срока выпуска таможней: Имеются ограничения на импортируемые вложения
	{Code: "24/1050", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: Счет отсутствует
	{Code: "24/1051", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: Счет некорректен
	{Code: "24/1052", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: Сертификат отсутствует или некорректен
	{Code: "24/1053", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: Сертификат некорректен
	{Code: "24/1054", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: Таможенная декларация отсутствует или некорректна
	{Code: "24/1055", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: CN 22/23 некорректна
	{Code: "24/1056", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: Вложения с высокой стоимостью - требуется ТД
	{Code: "24/1057", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: Контакт с клиентом невозможен
	{Code: "24/1058", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Продление срока выпуска таможней: Ожидается передача в таможенный орган
	{Code: "24/1059", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: Требуются данные НДС/Номер ввоза
	{Code: "24/1060", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: Требуется сертификат для возвращенных вложений
	{Code: "24/1061", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: Требуется форма перевода для банка
	{Code: "24/1062", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: Некомплектная поставка
	{Code: "24/1063", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Продление срока выпуска таможней: Передано в таможенный орган
	{Code: "24/1064", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Продление срока выпуска таможней: Задержано в таможенном органе без указания причины
	{Code: "24/1065", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: Ожидается подтверждение стоимости от получателя
	{Code: "24/1070", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Продление срока выпуска таможней: Имеются ограничения на экспортируемые вложения
	{Code: "24/1073", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Продление срока выпуска таможней: Неполная или некорректная документация
	{Code: "24/1099", Meaning: carriers.Meaning{Notice: true}},                                                         // Продление срока выпуска таможней: Прочее
	{Code: "24/2", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Продление срока выпуска таможней: Предъявить на фитосанитарный контроль
	{Code: "24/3", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Продление срока выпуска таможней: Отбор проб и образцов
	{Code: "24/4", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Продление срока выпуска таможней: Прочее
	{Code: "24/5", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},     // Продление срока выпуска таможней: Контакт с клиентом для запроса информации невозможен
	{Code: "25/0", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Вскрытие: Вскрытие
	{Code: "26/1", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                     // Отмена: Требование отправителя
	{Code: "26/2", Meaning: carriers.Meaning{Notice: true}},                                                            // Отмена: Ошибка оператора
	{Code: "27/0", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},             // Получена электронная регистрация: Получена электронная регистрация
	{Code: "28/0", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},             // Присвоение идентификатора: Присвоение идентификатора
	{Code: "29/0", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Регистрация прохождения в ММПО: Регистрация прохождения в ММПО
	{Code: "3/*", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Возврат
	{Code: "3/1", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Возврат: Истёк срок хранения
	{Code: "3/10", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: Неверный адрес
	{Code: "3/11", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: Несоответствие комплектности
	{Code: "3/12", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: Запрещено САБ
	{Code: "3/13", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: Для проведения таможенных операций
	{Code: "3/14", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: Распоряжение ЭТП
	{Code: "3/15", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: Частичный выкуп
	{Code: "3/16", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: По согласованию с адресатом
	{Code: "3/17", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: Несоответствие возраста получателя 18+
	{Code: "3/18", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: ПВЗ закрыт
	{Code: "3/19", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: Отказ ПВЗ в приеме
	{Code: "3/2", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Возврат: Заявление отправителя
	{Code: "3/20", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: Отсутствие беспрепятственного доступа к адресату
	{Code: "3/21", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: Нет доступа к абонентским п/я или они неисправны
	{Code: "3/22", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: Адрес отсутствует
	{Code: "3/23", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Возврат: По причине дефектности
	{Code: "3/3", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Возврат: Отсутствие адресата по указанному адресу
	{Code: "3/4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Возврат: Отказ адресата
	{Code: "3/5", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Возврат: Смерть адресата
	{Code: "3/6", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Возврат: Невозможно прочесть адрес адресата
	{Code: "3/7", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Возврат: Отказ в выпуске таможней
	{Code: "3/8", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Возврат: Адресат, абонирующий абонементный почтовый шкаф, не указан или указан неправильно
	{Code: "3/9", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Возврат: Иные обстоятельства
	{Code: "30/0", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Отправка SRM: Отправка SRM
	{Code: "31/*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},              // Обработка перевозчиком
	{Code: "31/1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},              // Обработка перевозчиком: Транспорт прибыл
	{Code: "31/14", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},             // Обработка перевозчиком: Транспортный участок завершен
	{Code: "31/21", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},             // Обработка перевозчиком: Доставлено
	{Code: "31/23", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},             // Обработка перевозчиком: Почта в месте назначения
	{Code: "31/24", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},             // Обработка перевозчиком: Погружено на борт
	{Code: "31/31", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},             // Обработка перевозчиком: В пути
	{Code: "31/40", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},             // Обработка перевозчиком: Прибыло на склад перевозчика
	{Code: "31/41", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},             // Обработка перевозчиком: Перегрузка
	{Code: "31/42", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},             // Обработка перевозчиком: Передано другому перевозчику
	{Code: "31/43", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},             // Обработка перевозчиком: Получено от другого перевозчика
	{Code: "31/48", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},             // Обработка перевозчиком: Погружено
	{Code: "31/5", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},              // Обработка перевозчиком: Бронирование подтверждено
	{Code: "31/57", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},             // Обработка перевозчиком: Не погружено
	{Code: "31/59", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},             // Обработка перевозчиком: Выгружено
	{Code: "31/6", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},              // Обработка перевозчиком: Включено в план погрузки
	{Code: "31/7", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},              // Обработка перевозчиком: Исключено из плана погрузки
	{Code: "31/74", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},             // Обработка перевозчиком: Принято к перевозке
	{Code: "31/82", Meaning: carriers.Meaning{Notice: true}},                                                           // Обработка перевозчиком: Возвращено
	{Code: "32/0", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Поступление АПО: Поступление АПО
	{Code: "33/1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Международная обработка: Передано перевозчику
	{Code: "33/2", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Международная обработка: Получено назначенным оператором
	{Code: "33/3", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Международная обработка: Обработка назначенным оператором
	{Code: "34/0", Meaning: carriers.Meaning{Notice: true}},                                                            // Электронное уведомление загружено: Электронное уведомление загружено
	{Code: "35/1", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в курьерской доставке: Не подлежащий доставке вид почтового отправления
	{Code: "35/2", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в курьерской доставке: Превышение предельного веса, подлежащее доставке
	{Code: "35/3", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в курьерской доставке: Превышение габаритных размеров, подлежащее доставке
	{Code: "35/4", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в курьерской доставке: Дефектное почтовое отправление
	{Code: "35/5", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в курьерской доставке: Наличие Таможенного уведомления
	{Code: "35/6", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в курьерской доставке: Отсутствие Соглашения об обмене почтовыми отправлениями с наложенным платежом
	{Code: "35/7", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в курьерской доставке: Возвращенное почтовое отправление
	{Code: "35/8", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в курьерской доставке: Превышение суммы наложенного платежа, подлежащей взиманию на дому
	{Code: "35/9", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в курьерской доставке: Неверно оформленные бланки или их отсутствие
	{Code: "36/0", Meaning: carriers.Meaning{Notice: true}},                                                            // Уточнение вида оплаты доставки: Включена в тариф
	{Code: "36/1", Meaning: carriers.Meaning{Notice: true}},                                                            // Уточнение вида оплаты доставки: Платная
	{Code: "36/2", Meaning: carriers.Meaning{Notice: true}},                                                            // Уточнение вида оплаты доставки: Предоплаченная
	{Code: "37/0", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},             // Предварительное оформление: Предварительное оформление
	{Code: "38/13", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                   // Задержка для уточнений у отправителя: По требованию отправителя
	{Code: "38/25", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                   // Задержка для уточнений у отправителя: Засыл отправления
	{Code: "38/4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                    // Задержка для уточнений у отправителя: Неправильный/нечитаемый/неполный адрес
	{Code: "39/1", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Предварительное таможенное декларирование: Регистрация
	{Code: "39/2", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Предварительное таможенное декларирование: Предварительное решение "выпуск разрешен"
	{Code: "39/3", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Предварительное таможенное декларирование: Отказ в выпуске товаров. Требуется предъявление таможенному органу без осмотра
	{Code: "39/4", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Предварительное таможенное декларирование: Отказ в выпуске товаров. Требуется предъявление таможенному органу с осмотром
	{Code: "39/5", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},     // Предварительное таможенное декларирование: Отказ в регистрации
	{Code: "39/6", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                   // Предварительное таможенное декларирование: Отказ в выпуске. Товары не предъявлены
	{Code: "39/7", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Предварительное таможенное декларирование: Данные от торговой площадки получены
	{Code: "39/8", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},      // Предварительное таможенное декларирование: Выпуск разрешен
	{Code: "39/9", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                   // Предварительное таможенное декларирование: Отказ в выпуске
	{Code: "4/*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Досылка почты
	{Code: "4/1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Досылка почты: По заявлению пользователя
	{Code: "4/10", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},     // Досылка почты: Требуется оплата ТПО
	{Code: "4/11", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage}},                                     // Досылка почты: Дефектность отправления
	{Code: "4/12", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Досылка почты: Превышение габаритных размеров
	{Code: "4/13", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Досылка почты: Истечение срока хранения в АПС
	{Code: "4/14", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Досылка почты: Нет свободных ячеек
	{Code: "4/15", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Досылка почты: ПЭП подключен
	{Code: "4/16", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Досылка почты: ТПО оплачен
	{Code: "4/17", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Досылка почты: ПЭП подключен и ТПО оплачен
	{Code: "4/18", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Досылка почты: По заявлению пользователя на конкретное РПО
	{Code: "4/19", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Досылка почты: По заявлению адресата на все поступающие РПО
	{Code: "4/2", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Досылка почты: Выбытие адресата по новому адресу
	{Code: "4/3", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Досылка почты: Засылка
	{Code: "4/4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                    // Досылка почты: Запрещено САБ
	{Code: "4/5", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Досылка почты: Передача на временное хранение
	{Code: "4/6", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Досылка почты: Передача в невостребованные
	{Code: "4/7", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Досылка почты: По техническим причинам
	{Code: "4/8", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Досылка почты: По согласованию с адресатом
	{Code: "4/9", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Досылка почты: Отсутствует ПЭП
	{Code: "40/1", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Таможенный контроль: Платежи уплачены
	{Code: "40/2", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Таможенный контроль: Уведомление о проведении контроля
	{Code: "40/3", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                   // Таможенный контроль: Отказ в выпуске по решению должностного лица
	{Code: "41/1", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Обработка таможенных платежей: Сумма платежа удержана УО
	{Code: "41/2", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Обработка таможенных платежей: Сумма платежа списана ФТС
	{Code: "41/3", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Обработка таможенных платежей: Сумма платежа для удержания УО
	{Code: "41/4", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Обработка таможенных платежей: Сумма платежа удержана УО полностью
	{Code: "41/5", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Обработка таможенных платежей: Сумма платежа рассчитана УО
	{Code: "41/6", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Обработка таможенных платежей: Сумма платежа удержана ФТС полностью
	{Code: "42/*", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Вторая неудачная попытка вручения
	{Code: "42/1", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: Временное отсутствие адресата
	{Code: "42/10", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},            // Вторая неудачная попытка вручения: Адресат не доступен
	{Code: "42/11", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: Неудачная доставка
	{Code: "42/12", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: Истек срок хранения в почтомате
	{Code: "42/13", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: По требованию отправителя
	{Code: "42/14", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: Отправление повреждено и/или без вложения
	{Code: "42/15", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: В ожидании оплаты сбора
	{Code: "42/16", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},           // Вторая неудачная попытка вручения: Адресат переехал
	{Code: "42/17", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: У адресата есть абонентский ящик
	{Code: "42/18", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: Нет доставки на дом
	{Code: "42/19", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: Не отвечает таможенным требованиям
	{Code: "42/2", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Вторая неудачная попытка вручения: Доставка отложена по просьбе адресата
	{Code: "42/20", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: Неполные/недостаточные/неверные документы
	{Code: "42/21", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},            // Вторая неудачная попытка вручения: Невозможно связаться с клиентом
	{Code: "42/22", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: Адресат бастует
	{Code: "42/23", Meaning: carriers.Meaning{Substatus: carriers.FailureSecurity, Stage: carriers.LastMile}},          // Вторая неудачная попытка вручения: Запрещенные вложения – отправление не доставлено
	{Code: "42/24", Meaning: carriers.Meaning{Substatus: carriers.FailureSecurity, Stage: carriers.LastMile}},          // Вторая неудачная попытка вручения: Отказ в импорте – запрещенные вложения
	{Code: "42/25", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: Засыл отправления
	{Code: "42/26", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: За смертью получателя
	{Code: "42/27", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: Национальный праздник
	{Code: "42/28", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                      // Вторая неудачная попытка вручения: Утрата
	{Code: "42/29", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: По распоряжению адресата
	{Code: "42/3", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},            // Вторая неудачная попытка вручения: Неполный адрес
	{Code: "42/30", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},             // Вторая неудачная попытка вручения: Несоответствие возраста получателя «18+»
	{Code: "42/4", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},            // Вторая неудачная попытка вручения: Неправильный/нечитаемый/неполный адрес
	{Code: "42/5", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},            // Вторая неудачная попытка вручения: Адресат выбыл
	{Code: "42/6", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},           // Вторая неудачная попытка вручения: Адресат отказался от отправления
	{Code: "42/7", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Вторая неудачная попытка вручения: Форс-мажор/непредвиденные обстоятельства
	{Code: "42/8", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Вторая неудачная попытка вручения: Иная
	{Code: "42/9", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Вторая неудачная попытка вручения: Адресат заберет отправление сам
	{Code: "43/0", Meaning: carriers.Meaning{Notice: true}},                                                            // Вручение разрешено: Вручение разрешено
	{Code: "44/1", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Отказ в приеме: Нарушение применения тарифов
	{Code: "44/10", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                     // Отказ в приеме: Некорректный индекс отправителя
	{Code: "44/11", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                     // Отказ в приеме: Некорректный ЗОО
	{Code: "44/12", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                     // Отказ в приеме: Отсутствует отправление
	{Code: "44/13", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                     // Отказ в приеме: Несоответствие вложения
	{Code: "44/14", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                     // Отказ в приеме: Возврат по условиям договора
	{Code: "44/15", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                     // Отказ в приеме: Распоряжение ЭТП
	{Code: "44/2", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Отказ в приеме: Несоответствие фактической массы
	{Code: "44/3", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Отказ в приеме: Несоответствие оформления
	{Code: "44/4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Отказ в приеме: Нечитаемый ШИ
	{Code: "44/5", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Отказ в приеме: Повреждение упаковки
	{Code: "44/6", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Отказ в приеме: Нарушение подлинности ГЗПО
	{Code: "44/7", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Отказ в приеме: Штрих-код РПО был отсканирован ранее
	{Code: "44/8", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Отказ в приеме: Ошибка в адресе
	{Code: "44/9", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Отказ в приеме: Превышение габаритов
	{Code: "45/0", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ от отправки электронного уведомления получателем: Отказ от отправки электронного уведомления получателем
	{Code: "46/0", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                     // Отмена присвоения идентификатора: Отмена присвоения идентификатора
	{Code: "47/0", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},             // Подтверждение возможности приема: Подтверждение возможности приема
	{Code: "48/0", Meaning: carriers.Meaning{Notice: true}},                                                            // Частичное вручение: Частичное вручение
	{Code: "49/1", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в продлении срока хранения: Отправление уже вручено
	{Code: "49/2", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в продлении срока хранения: Заявка на продление срока хранения получена повторно
	{Code: "49/3", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в продлении срока хранения: Заявка на продление срока хранения подана позже, чем за 24 часа окончания нормативного срока хранения
	{Code: "49/4", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в продлении срока хранения: Наличие дебиторской задолженности по корпоративному клиенту
	{Code: "49/5", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в продлении срока хранения: Наличие запрета со стороны Компании дистанционной торговли (интернет-магазина) на продление срока хранения
	{Code: "49/6", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в продлении срока хранения: ПВЗ закрыт
	{Code: "5/1", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                        // Невручение: Утрачено
	{Code: "5/2", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                    // Невручение: Изъято
	{Code: "5/3", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Невручение: Засылка
	{Code: "5/8", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                    // Невручение: Решение таможни
	{Code: "5/9", Meaning: carriers.Meaning{Notice: true}},                                                             // Невручение: (зарезервировано)
	{Code: "50/1", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в АПС: АПС отсутствует
	{Code: "50/2", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в АПС: АПС не работает
	{Code: "50/3", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в АПС: К АПС нет доступа
	{Code: "50/4", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в АПС: Курьер не успел
	{Code: "50/5", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в АПС: Нет свободных ячеек в АПС
	{Code: "50/6", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в АПС: Курьер не смог совершить закладку
	{Code: "50/7", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в АПС: Размер открывшейся ячейки меньше размера отправления
	{Code: "50/8", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в АПС: Ячейка не открывается, сломана
	{Code: "51/1", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в ПВЗ: ПВЗ закрыт временно
	{Code: "51/2", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в ПВЗ: ПВЗ закрыт постоянно
	{Code: "51/3", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в ПВЗ: Отказ ПВЗ в приеме
	{Code: "51/4", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в ПВЗ: Курьер не успел
	{Code: "51/5", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в ПВЗ: Отправление отсутствует
	{Code: "51/6", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // Неудачная доставка в ПВЗ: Засыл
	{Code: "52/0", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ в резервировании ячейки АПС: Отказ в резервировании ячейки АПС
	{Code: "53/1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Бронирование интервала доставки: Назначен интервал доставки при поступлении в место вручения
	{Code: "53/2", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Бронирование интервала доставки: Назначен интервал доставки при оформлении отправления интернет-магазином
	{Code: "53/3", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Бронирование интервала доставки: Назначен интервал доставки адресатом
	{Code: "54/1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Изменение (перебронирование) интервала доставки: Перенос по согласованию с клиентом
	{Code: "54/2", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Изменение (перебронирование) интервала доставки: Перенос по инициативе Почты России
	{Code: "55/1", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Отказ от бронирования интервала доставки: Возврат отправителю
	{Code: "55/2", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ от бронирования интервала доставки: Самостоятельный забор
	{Code: "55/3", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ от бронирования интервала доставки: Техническая причина
	{Code: "55/4", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ от бронирования интервала доставки: Нарушен срок сдачи отправителем
	{Code: "55/5", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ от бронирования интервала доставки: Отмена заявки на доставку клиентом
	{Code: "55/6", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ от бронирования интервала доставки: Отправление не прибыло в место вручения
	{Code: "56/1", Meaning: carriers.Meaning{Notice: true}},                                                            // Возврат в адресное ОПС: Адресат оставил РПО в ячейке ААПС
	{Code: "57/0", Meaning: carriers.Meaning{Notice: true}},                                                            // Отказ закладки в АПС: Отказ закладки в АПС
	{Code: "58/0", Meaning: carriers.Meaning{Notice: true}},                                                            // Изменение способа вручения ММО: Изменение способа вручения ММО
	{Code: "59/0", Meaning: carriers.Meaning{Notice: true}},                                                            // Регистрация внешнего идентификатора: Регистрация внешнего идентификатора
	{Code: "6/*", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // Хранение
	{Code: "6/1", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // Хранение: До востребования
	{Code: "6/2", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // Хранение: На абонементный ящик
	{Code: "6/3", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // Хранение: Установленный срок хранения
	{Code: "6/4", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // Хранение: Продление срока хранения по заявлению адресата
	{Code: "6/5", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // Хранение: Продление срока хранения по заявлению отправителя
	{Code: "60/1", Meaning: carriers.Meaning{Notice: true}},                                                            // Неудачное изъятие из АПС: Ячейка АПС пуста
	{Code: "60/2", Meaning: carriers.Meaning{Notice: true}},                                                            // Неудачное изъятие из АПС: Ячейка АПС не открылась
	{Code: "60/3", Meaning: carriers.Meaning{Notice: true}},                                                            // Неудачное изъятие из АПС: АПС не работает
	{Code: "60/4", Meaning: carriers.Meaning{Notice: true}},                                                            // Неудачное изъятие из АПС: К АПС нет доступа
	{Code: "60/5", Meaning: carriers.Meaning{Notice: true}},                                                            // Неудачное изъятие из АПС: Дефектное отправление
	{Code: "61/0", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Передано ведомственному перевозчику: Передано ведомственному перевозчику
	{Code: "62/0", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                     // Возвращено клиенту: Возвращено клиенту
	{Code: "63/0", Meaning: carriers.Meaning{Notice: true}},                                                            // НП оплачен: НП оплачен
	{Code: "7/1", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Временное хранение: Нероздано
	{Code: "7/2", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Временное хранение: Невостребовано
	{Code: "7/3", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                    // Временное хранение: Содержимое запрещено к пересылке
	{Code: "7/4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Временное хранение: Ожидает результаты экспертизы
	{Code: "8/0", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Обработка: Сортировка
	{Code: "8/1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Обработка: Покинуло место приёма
	{Code: "8/10", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Истекает срок хранения в почтомате
	{Code: "8/11", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Переадресовано в почтомат
	{Code: "8/12", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Изъято из почтомата
	{Code: "8/13", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},         // Обработка: Прибыло на территорию РФ
	{Code: "8/14", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Прибыло в Центр выдачи посылок
	{Code: "8/15", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},       // Обработка: Передано курьеру
	{Code: "8/16", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Доставлено для вручения электронно
	{Code: "8/17", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Прибыло в ЦГП
	{Code: "8/18", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},       // Обработка: Передано почтальону
	{Code: "8/19", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Передача в кладовую хранения
	{Code: "8/2", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // Обработка: Прибыло в место вручения
	{Code: "8/20", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Покинуло место возврата/досылки
	{Code: "8/21", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Обработка: Уточнение адреса
	{Code: "8/22", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Ожидает курьерской доставки
	{Code: "8/23", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Продление срока хранения
	{Code: "8/24", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Направлено извещение
	{Code: "8/25", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Доставлено извещение
	{Code: "8/26", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Зарегистрировано с новым номером
	{Code: "8/27", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Истекает срок хранения (осталось 25 дней)
	{Code: "8/28", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Истекает срок хранения (осталось 5 дней)
	{Code: "8/29", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Обработка: Находится на техническом исследовании
	{Code: "8/3", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Обработка: Прибыло в сортировочный центр
	{Code: "8/30", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Поступило в ЦГП
	{Code: "8/31", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Покинуло ЦГП
	{Code: "8/32", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Направлено в УКД
	{Code: "8/33", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Истекает срок хранения (осталось 23 дня)
	{Code: "8/34", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: До ввод данных
	{Code: "8/35", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Истекает срок хранения (осталось 10 дней)
	{Code: "8/36", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Обработка: Зарегистрировано заявление на возврат
	{Code: "8/37", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Зарегистрировано заявление отправителя на продление срока хранения
	{Code: "8/38", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Зарегистрировано заявление адресата на продление срока хранения
	{Code: "8/39", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Сдано в ПВЗ
	{Code: "8/4", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Обработка: Покинуло сортировочный центр
	{Code: "8/40", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Обработка: Истек срок хранения
	{Code: "8/41", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // Обработка: Возврат скомплектован
	{Code: "8/42", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Истекает срок хранения (остался 1 день)
	{Code: "8/43", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Истек срок хранения (осталось 2 дня)
	{Code: "8/44", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Сдано в СЦ
	{Code: "8/45", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Резерв
	{Code: "8/46", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Резерв
	{Code: "8/47", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Обработка: Приостановлена обработка по 115-ФЗ
	{Code: "8/48", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Присвоено место адресного хранения
	{Code: "8/49", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Направлено в пункт выдачи
	{Code: "8/5", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Обработка: Прибыло в место международного обмена
	{Code: "8/50", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Отправка запроса в Колл-центр
	{Code: "8/51", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // Обработка: Фиксация веса после таможенного осмотра
	{Code: "8/52", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Вручение разрешено
	{Code: "8/53", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Обработка: Вручение не разрешено
	{Code: "8/54", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Бронирование ячейки почтомата, отправление в очереди
	{Code: "8/55", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Ожидает закладку
	{Code: "8/56", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Хранение отправления в адресном ОПС 2 дня до окончания срока хранения
	{Code: "8/57", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Хранение отправления в адресном ОПС 5 дней после доставки в ОПС
	{Code: "8/58", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Хранение отправления в адресном ПВЗ 5 дней
	{Code: "8/59", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Хранение отправления в адресном ОПС 5 дней после доставки в ОПС
	{Code: "8/6", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},           // Обработка: Покинуло место международного обмена
	{Code: "8/60", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Заложено в ячейку АПШ/ААПС
	{Code: "8/61", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Зарегистрировано заявление получателя на досыл
	{Code: "8/62", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Передано в клиентский зал
	{Code: "8/63", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Отправка заявки в КЦ
	{Code: "8/64", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Изъятие из АПШ/ААПС
	{Code: "8/65", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // Обработка: Отправление отсутствует
	{Code: "8/66", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Запрос согласия на вручение через а/я
	{Code: "8/67", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Согласие на вручение через а/я
	{Code: "8/68", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Передано курьеру для доставки в АПС
	{Code: "8/69", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Передано курьеру для доставки в ПВЗ
	{Code: "8/7", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Обработка: Прибыло в место транзита
	{Code: "8/70", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Принято курьером для доставки в УКД
	{Code: "8/71", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Направлено в ОПС вручения
	{Code: "8/72", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Направлено в УОПК
	{Code: "8/73", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Прибыло в УОПК
	{Code: "8/74", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Обработка: Заложено в ячейку АПС
	{Code: "8/75", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Забор из АПС
	{Code: "8/76", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Вынужденная переадресация отправлений в ОПС
	{Code: "8/77", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Обработка: Принято курьером для доставки в СЦ
	{Code: "8/78", Meaning: carriers.Meaning{Notice: true}},                                                            // Обработка: Запрос отмены
	{Code: "8/8", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Обработка: Покинуло место транзита
	{Code: "8/9", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // Обработка: Прибыло в почтомат
	{Code: "9/*", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},          // Импорт международной почты
	{Code: "9/1", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},          // Импорт международной почты: Поступило приписано
	{Code: "9/2", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},          // Импорт международной почты: Поступило не приписано
}
