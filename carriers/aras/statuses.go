package aras

import "posthorn/carriers"

// statuses are the codes of Aras Kargo, with its own words.
var statuses = carriers.Table{
	{Code: "1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Çıkış Şubesinde
	{Code: "2", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Yolda
	{Code: "3", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Teslimat Şubesinde
	{Code: "4", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // Teslimatta
	{Code: "5", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                // Parçalı Teslimat
	{Code: "6", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // Teslim Edildi
	{Code: "7", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Yönlendirildi
	{Code: "AA", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},     // Alıcı Tanınmıyor
	{Code: "AY", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},     // Adres Yanlış/Yetersiz
	{Code: "KE", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},    // Kabul Etmiyor
	{Code: "NT", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},      // Uğrama Notu Bırakıldı
	{Code: "SA", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},        // Şubeden Alacak
	{Code: "ÜR", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected}},                              // Ücret Reddi
}
